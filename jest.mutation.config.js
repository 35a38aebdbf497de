// For Stryker: the unit tests of the nodes and the credential, as one project.
const { projects, testTimeout, maxWorkers } = require('./jest.config');

const unit = projects.find(({ displayName }) => displayName === 'unit');

module.exports = {
	...unit,
	testTimeout,
	maxWorkers,
	roots: ['<rootDir>/nodes', '<rootDir>/credentials', '<rootDir>/test/nodes'],
};
