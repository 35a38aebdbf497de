const { projects, ...settings } = require('../../jest.config.js');

const engine = projects.find(({ displayName }) => displayName === 'engine');

// The whole matrix takes minutes, so `npm test` runs a sample only (test/engine/faultSample.test.mts).
module.exports = {
	...settings,
	...engine,
	rootDir: '../..',
	testMatch: ['<rootDir>/test/faults/**/*.matrix.mts'],
};
