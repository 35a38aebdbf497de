// Mutation testing of one area of the code with its unit tests; scripts/mutation.mts names the areas.
const { mutate, tests } = JSON.parse(process.env.MUTATION_AREA ?? '{}');
const copied = ['nodes', 'credentials', 'sandbox', 'test', 'jest*.js', 'package.json', 'tsconfig*.json'];

export default {
	testRunner: 'jest',
	jest: {
		configFile: 'jest.mutation.config.js',
		config: { testMatch: tests?.map((pattern) => `<rootDir>/${pattern}.test.ts`) },
		enableFindRelatedTests: false,
	},
	mutate,
	ignorePatterns: ['/*', ...copied.map((name) => `!/${name}`)],
	disableTypeChecks: false,
	coverageAnalysis: 'perTest',
	concurrency: 2,
	// A slow machine must not pass for a test that noticed a change.
	timeoutMS: 60_000,
	reporters: ['clear-text', 'progress-append-only'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
	thresholds: { high: 95, low: 90, break: 85 },
	tempDirName: '.stryker-tmp',
	cleanTempDir: 'always',
};
