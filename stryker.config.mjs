// Mutation testing of the trigger's pure functions, with their unit tests only: npm run test:mutation
export default {
	testRunner: 'jest',
	jest: { configFile: 'jest.mutation.config.js', enableFindRelatedTests: false },
	mutate: [
		'nodes/ClayHrTrigger/{changeDetector,days,toId,toItem,sampleEvent,pollLock,duplicatePollGuard}.ts',
		'nodes/ClayHrTrigger/scan/{scan,pageProgress,unsureFirstPage,lastRows}.ts',
		'nodes/ClayHrTrigger/state/*.ts',
	],
	ignorePatterns: ['/*', '!/nodes', '!/test', '!/jest*.js', '!/package.json', '!/tsconfig*.json'],
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
