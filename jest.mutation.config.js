// For Stryker: the unit tests of the trigger's pure functions need neither the sandbox nor n8n's engine.
const { globalSetup, globalTeardown, setupFiles, testMatch, ...shared } = require('./jest.config');

module.exports = {
	...shared,
	testMatch: ['<rootDir>/test/nodes/ClayHrTrigger/**/*.test.ts'],
	testPathIgnorePatterns: ['large.test.ts', 'property.test.ts'],
};
