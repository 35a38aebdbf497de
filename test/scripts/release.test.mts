import { join } from 'node:path';
import { release } from '../../scripts/release/release.mts';
import type { Command } from '../../scripts/support/processes.mts';
import { isOneSentence, problemOf } from './support/thrown.mts';

function place(environment: NodeJS.ProcessEnv, exitCode: number | undefined) {
	const commands: Command[] = [];
	const written: string[] = [];
	const run = (command: Command) => {
		commands.push(command);
		return Promise.resolve({ exitCode, output: 'what it says\n' });
	};
	return {
		commands,
		written,
		place: { project: '/p', environment, run, write: (text: string) => void written.push(text) },
	};
}

describe('npm run release', () => {
	test.each([{}, { GITHUB_ACTIONS: '' }, { GITHUB_ACTIONS: 'false' }, { GITHUB_ACTIONS: '0' }])(
		'does nothing outside GitHub Actions, and gives advice',
		async (environment) => {
			const { commands, place: there } = place(environment, 0);
			const { message } = await problemOf(() => release(there));
			expect(message).toMatch(/push a tag/);
			expect(isOneSentence(message)).toBe(true);
			expect(commands).toEqual([]);
		},
	);

	test.each([
		[0, 0],
		[3, 3],
		[undefined, 1],
	])('in GitHub Actions n8n’s own command publishes; its exit code %p gives %p', async (given, expected) => {
		const environment = { GITHUB_ACTIONS: 'true' };
		const { commands, written, place: there } = place(environment, given);
		expect(await release(there)).toBe(expected);
		const cli = join('/p', 'node_modules', '@n8n', 'node-cli', 'bin', 'n8n-node.mjs');
		expect(commands).toEqual([{ file: process.execPath, args: [cli, 'release'], cwd: '/p', env: environment }]);
		expect(written).toEqual(['what it says\n']);
	});
});
