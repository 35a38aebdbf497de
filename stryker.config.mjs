// Mutation testing with the unit tests: npm run test:mutation
// One folder only: npm run test:mutation -- --mutate 'nodes/ClayHr/shared/records/*.ts'
export default {
	testRunner: 'jest',
	jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
	mutate: [
		'credentials/*.ts',
		'nodes/ClayHr/shared/**/*.ts',
		'nodes/ClayHr/resources/**/{codes,*odes,statuses,lists,calls,*Calls,shape,*Shape}.ts',
		'nodes/ClayHrTrigger/**/*.ts',
	],
	ignorePatterns: [
		'/*',
		...['nodes', 'credentials', 'sandbox', 'test', 'jest*.js', 'package.json', 'tsconfig*.json'].map(
			(name) => `!/${name}`,
		),
	],
	disableTypeChecks: false,
	coverageAnalysis: 'perTest',
	concurrency: 2,
	timeoutMS: 6000,
	reporters: ['clear-text', 'progress-append-only'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
	thresholds: { high: 95, low: 90, break: 85 },
	tempDirName: '.stryker-tmp',
	cleanTempDir: 'always',
};
