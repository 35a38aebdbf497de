import { once } from 'node:events';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { openSandbox } from '../support/sandbox.mts';
import { textLike } from './matchers.mts';

type Command = ChildProcessByStdio<null, Readable, Readable>;

const start = (...args: string[]): Command =>
	spawn(process.execPath, ['--import', 'tsx', 'sandbox/main.mts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });

/** Collects a stream's output until it ends, or until a text appears. */
async function read(stream: Readable, until?: string): Promise<string> {
	let text = '';
	for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
		text += String(chunk);
		if (until !== undefined && text.includes(until)) break;
	}
	return text.trimEnd();
}

/** Runs the command until it ends. */
async function run(...args: string[]): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
	const command = start(...args);
	const [stdout, stderr] = await Promise.all([read(command.stdout), read(command.stderr), once(command, 'close')]);
	return { exitCode: command.exitCode, stdout, stderr };
}

describe('the command', () => {
	it.each([
		[['--colour', 'red'], /^Unknown option '--colour': "npm run sandbox -- --help" lists the options\.$/],
		[['--users', 'many'], /^--users takes a whole number from 1 to 1000000, not "many"\.$/],
		[['--users', '0'], /^--users takes/],
		[['--port', '70000'], /^--port takes/],
		[['--seed', '1e3'], /^--seed takes/],
		[['--date', '2026-02-30'], /^--date takes a date as yyyy-MM-dd, not "2026-02-30"\.$/],
		[['--host', 'http://x'], /^--host takes an address such as 127\.0\.0\.1, not "http:\/\/x"\.$/],
		[['--seed'], /^Option '--seed <value>' argument missing: .*--help/],
		[['words'], /^Unexpected argument 'words'.*--help/],
	])('rejects %p in one sentence', async (args, sentence) => {
		const { exitCode, stdout, stderr } = await run(...args);
		expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
		expect(stderr).toMatch(sentence);
	});

	it('listens on another address only if told to, and warns', async () => {
		const here = start('--port', '0');
		expect(await read(here.stdout, 'Ctrl-C')).toContain('http://127.0.0.1:');
		here.kill();
		expect(await read(here.stderr)).toBe('');
		// An address of the documentation (RFC 5737), which no computer has.
		const { exitCode, stderr } = await run('--host', '192.0.2.1', '--port', '0');
		expect({ exitCode, stderr }).toEqual({
			exitCode: 1,
			stderr: 'This computer has no address 192.0.2.1; choose another with --host.',
		});
	});

	it('reports a port that is in use', async () => {
		const sandbox = await openSandbox();
		const { exitCode, stderr } = await run('--port', new URL(sandbox.url).port);
		expect({ exitCode, stderr }).toEqual({
			exitCode: 1,
			stderr: textLike(/^Port \d+ is taken .*--port\.$/),
		});
		await sandbox.close();
	});

	it.each([
		['SIGINT that only npm receives', 'SIGINT', false],
		['SIGTERM that only npm receives', 'SIGTERM', false],
		['Ctrl-C that all programs receive', 'SIGINT', true],
	] as const)('ends on a %s', async (_title, signal, all) => {
		const args = ['run', 'sandbox', '--', '--port', '0'];
		// A terminal sends Ctrl-C to a group of processes.
		const command = spawn('npm', args, { stdio: ['ignore', 'pipe', 'pipe'], detached: all });
		const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(await read(command.stdout, 'Ctrl-C')) ?? [];
		expect((await fetch(url)).status).toBe(200);
		if (all && command.pid !== undefined) process.kill(-command.pid, signal);
		else command.kill(signal);
		// The sandbox has the same output, so it has ended when the output is closed.
		await once(command, 'close');
		await expect(fetch(url)).rejects.toThrow();
	});

	it.each(['SIGINT', 'SIGTERM'] as const)('prints its address, and ends cleanly on %s', async (signal) => {
		const command = start('--port', '0');
		const greeting = await read(command.stdout, 'Ctrl-C');
		const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting) ?? [];
		expect(greeting).toMatch(/sandbox-hr-key +140001/);
		const health: unknown = await (await fetch(`${url}/_sandbox/health`)).json();
		expect(health).toMatchObject({ status: 'ok', users: 60 });
		command.kill(signal);
		expect(await once(command, 'close')).toEqual([0, null]);
		await expect(fetch(url)).rejects.toThrow();
	});
});
