// All engine tests in the engine of n8n 1.
const { projects, testTimeout, maxWorkers } = require('./jest.config');

const n8n1 = projects.find(({ displayName }) => displayName === 'engine of n8n 1');

module.exports = { ...n8n1, testTimeout, maxWorkers, testMatch: ['<rootDir>/test/engine/**/*.test.{ts,mts}'] };
