// For Stryker: the unit tests of the trigger's pure functions need neither the sandbox nor n8n's engine.
const { globalSetup, globalTeardown, setupFiles, testMatch, ...shared } = require('./jest.config');

module.exports = {
	...shared,
	roots: ['<rootDir>/nodes', '<rootDir>/test/nodes/ClayHrTrigger'],
	// Without those that load n8n's packages, which takes longer than all the rest.
	testMatch: ['<rootDir>/test/nodes/ClayHrTrigger/{changeDetector,parts,pollLock,scan/*,state/*}.test.ts'],
};
