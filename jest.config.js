const swc = [
	'@swc/jest',
	{ jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
];

const common = {
	testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.mts'],
	transform: { '\\.m?ts$': swc },
	moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'cjs', 'json', 'node'],
	modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

// The tests in these folders need neither n8n's engine nor the sandbox nor a program; .dependency-cruiser.mjs checks that.
const unitFolders = '<rootDir>/test/(nodes|docs|scripts)/';

const engine = {
	...common,
	displayName: 'engine',
	testPathIgnorePatterns: ['/node_modules/', unitFolders],
	globalSetup: '<rootDir>/test/support/globalSetup.mjs',
	globalTeardown: '<rootDir>/test/support/globalTeardown.mjs',
	setupFiles: ['<rootDir>/test/support/engineEnvironment.mts'],
	testEnvironment: '<rootDir>/test/support/n8nCore/environment.cjs',
	testEnvironmentOptions: { core: 'n8n-core' },
	moduleNameMapper: { '^(n8n-core|n8n-workflow)$': '<rootDir>/test/support/n8nCore/$1.cjs' },
};

const sample = '{companyUrl,credential,engineChanges,n8nBehaviours,ignoreSslIssues,operations,reliability,runEnd,tool}';

module.exports = {
	projects: [
		{
			...common,
			displayName: 'unit',
			testMatch: common.testMatch.map((pattern) => pattern.replace('/test/', '/test/{nodes,docs,scripts}/')),
		},
		engine,
		{
			...engine,
			displayName: 'engine of n8n 1',
			// The engine of n8n 1.123, the last release of n8n 1.
			testEnvironmentOptions: { core: 'n8n-core-1' },
			// The tests that depend on n8n most. `npm run test:n8n1` runs all tests of the folder.
			testMatch: [`<rootDir>/test/engine/**/${sample}.test.{ts,mts}`],
		},
	],
	// Many tests wait for programs and timers: two workers used less than half of two processors. Jest takes a percentage above
	// 100 for a number of workers.
	maxWorkers: 3,
	// No test may depend on how fast the machine is: this only ends one that hangs.
	testTimeout: 600_000,
	// Only for `npm run test:coverage`. V8's own coverage would also count all of n8n-core, which all files of a worker share.
	coverageProvider: 'babel',
	collectCoverageFrom: ['{nodes,credentials}/**/*.ts', '!**/*.d.ts'],
	coverageReporters: ['text-summary', 'json', 'lcovonly'],
	coverageThreshold: { global: { lines: 95, branches: 90 } },
};
