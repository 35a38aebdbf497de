const swc = [
	'@swc/jest',
	{ jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
];

module.exports = {
	testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.mts'],
	transform: { '\\.m?ts$': swc },
	moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'cjs', 'json', 'node'],
	modulePathIgnorePatterns: ['<rootDir>/dist/'],
	globalSetup: '<rootDir>/test/support/globalSetup.mjs',
	globalTeardown: '<rootDir>/test/support/globalTeardown.mjs',
	setupFiles: ['<rootDir>/test/support/engineEnvironment.mts'],
	// Jest leaves one processor idle by itself, which is half of a small machine.
	maxWorkers: '100%',
	// No test may depend on how fast the machine is: this only ends one that hangs.
	testTimeout: 600_000,
};
