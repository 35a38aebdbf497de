import { npmCommand, npmEnvironment, npmProblem } from '../../scripts/support/npm.mts';
import { isOneSentence } from './support/thrown.mts';

describe("D npm's failure in one sentence", () => {
	test.each([
		['npm error code ENOSPC\nnpm error nospc There is not enough space', /disk is full.*free some space/],
		[
			'npm error code EAI_AGAIN\nnpm error getaddrinfo EAI_AGAIN registry',
			/registry cannot be reached.*check the network/,
		],
		['npm error code ECONNREFUSED\nnpm error connect', /registry cannot be reached/],
		['npm error gyp ERR! find Python', /native module.*C\+\+ compiler, make and Python 3/],
		[
			'npm warn x\nnpm error code ETARGET\nnpm error notarget No matching version',
			/No matching version.*\/logs\/n8n\.log/,
		],
		['', /npm gave no reason.*\/logs\/n8n\.log/],
	])('%j', (output, expected) => {
		const { message } = npmProblem('Installing n8n', output, '/logs/n8n.log');
		expect(message).toMatch(expected);
		expect(message).toMatch(/^Installing n8n failed/);
		expect(isOneSentence(message)).toBe(true);
	});
});

describe('D the npm call', () => {
	test('uses the current npm with the given Node, or else the npm on the PATH', () => {
		const script = '/opt/npm/bin/npm-cli.js';
		expect(npmCommand({ npm_execpath: script }, '/n/bin/node')).toEqual({ file: '/n/bin/node', args: [script] });
		expect(npmCommand({ npm_execpath: '/opt/yarn.js' }, '/n/bin/node')).toEqual({ file: 'npm', args: [] });
		expect(npmCommand({}, '/n/bin/node')).toEqual({ file: 'npm', args: [] });
	});

	test('drops variables of an outer npm run, and puts the given Node first on the PATH', () => {
		const outer = {
			npm_package_name: 'n8n-nodes-clayhr',
			npm_lifecycle_event: 'start',
			npm_config_ignore_scripts: 'true',
			npm_config_local_prefix: '/project',
			npm_config_registry: 'https://registry.example.com/',
			HOME: '/home/ada',
			PATH: '/usr/bin',
		};
		expect(npmEnvironment(outer, '/n/bin/node')).toEqual({
			npm_config_registry: 'https://registry.example.com/',
			npm_config_update_notifier: 'false',
			HOME: '/home/ada',
			PATH: '/n/bin:/usr/bin',
		});
	});
});
