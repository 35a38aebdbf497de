// Jest loads this as it is, without its transform: plain JavaScript.
const { createRequire } = require('node:module');
const vm = require('node:vm');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { TestEnvironment } = require('jest-environment-node');
const { ModuleMocker } = require('jest-mock');

const compileFunction = vm.compileFunction;
const contexts = new WeakSet();

// Jest offers no way to run a test's modules among the process's own globals, so its call of Node is intercepted.
vm.compileFunction = (code, parameters, options) => {
	if (!contexts.has(options?.parsingContext)) return compileFunction(code, parameters, options);
	return compileFunction(code, parameters, { ...options, parsingContext: undefined });
};

const setIntervalOfNode = globalThis.setInterval;

// n8n looks every minute for unused SSH connections, and stops that only when n8n stops. The worker would wait for it.
globalThis.setInterval = (...settings) => setIntervalOfNode(...settings).unref();

/**
 * Runs a test file among the process's own globals, and loads n8n-core by Node's own `require`. All test files of a worker share
 * n8n-core, whose loading takes longer than most of them, and `instanceof` works between n8n-core and the nodes. The nodes'
 * own modules are loaded anew for each file, as usual.
 */
module.exports = class extends TestEnvironment {
	constructor(config, context) {
		super(config, context);
		const { projectConfig } = config;
		const core = projectConfig.testEnvironmentOptions.core;
		const requireOfCore = createRequire(require.resolve(core));
		contexts.add(this.context);
		this.global = globalThis;
		this.global.requireOfN8nCore = (name) => (name === 'n8n-core' ? require(core) : requireOfCore(name));
		this.moduleMocker = new ModuleMocker(globalThis);
		this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
	}
};
