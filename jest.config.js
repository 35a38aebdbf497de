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

module.exports = {
	projects: [
		{
			...common,
			displayName: 'unit',
			testMatch: common.testMatch.map((pattern) => pattern.replace('/test/', '/test/{nodes,docs,scripts}/')),
		},
		{
			...common,
			displayName: 'engine',
			testPathIgnorePatterns: ['/node_modules/', unitFolders],
			globalSetup: '<rootDir>/test/support/globalSetup.mjs',
			globalTeardown: '<rootDir>/test/support/globalTeardown.mjs',
			setupFiles: ['<rootDir>/test/support/engineEnvironment.mts'],
		},
	],
	// Jest leaves one processor idle by itself, which is half of a small machine.
	maxWorkers: '100%',
	// No test may depend on how fast the machine is: this only ends one that hangs.
	testTimeout: 600_000,
};
