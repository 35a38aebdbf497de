import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { npmScript } from '../scripts/support/npmScript.mts';
import { isAlive, runProgram } from '../scripts/support/program.mts';
import { temporaryFolders } from '../scripts/support/temporaryFolder.mts';
import { writtenFile } from '../scripts/support/writtenFile.mts';

const temporaryFolder = temporaryFolders();

// Writes half of its files, starts a child process as real installations do, and never ends.
const hangingNpm = `
fs.mkdirSync('node_modules/tiny', { recursive: true });
fs.writeFileSync('node_modules/tiny/package.json', '');
const child = require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 300000)']);
fs.writeFileSync('pids.json', JSON.stringify([process.pid, child.pid]));
setTimeout(() => {}, 300000);`;

const stubbornNpm = `process.on('SIGTERM', () => {});${hangingNpm}`;

const workingNpm = `
if (args[0] !== 'install') process.exit(0);
fs.mkdirSync('node_modules/tiny', { recursive: true });
fs.writeFileSync('node_modules/tiny/package.json', '{"type":"commonjs"}');
fs.writeFileSync('node_modules/tiny/cli.js', 'console.log("1.0.0")');`;

/** Resolves when a condition becomes true. Jest's timeout ends a test in which it does not. */
async function until(condition: () => boolean): Promise<void> {
	while (!condition()) await sleep(50);
}

/** Starts an installation whose npm hangs, and waits for that; returns the program and npm's process ids. */
async function hangingInstallation(cache: string, npm: string) {
	await mkdir(join(cache, 'run'));
	const program = runProgram('install.mts', [cache], await npmScript(join(cache, 'npm'), npm));
	const noted = await writtenFile(join(cache, 'tiny-1.0.0', 'pids.json'));
	const pids = noted.match(/\d+/g)?.map(Number) ?? [];
	expect(pids.map(isAlive)).toEqual([true, true]);
	return { program, pids };
}

describe('D an interrupted installation', () => {
	test('by kill -9: all its processes end, its folder is removed, and the next one repairs the rest', async () => {
		const cache = await temporaryFolder();
		const { program, pids } = await hangingInstallation(cache, hangingNpm);
		program.child.kill('SIGKILL');
		expect(await program.ended).toBe('SIGKILL');
		await until(() => !pids.some(isAlive) && !existsSync(join(cache, 'run')));

		const next = runProgram('install.mts', [cache], await npmScript(join(cache, 'npm'), workingNpm));
		expect(await next.ended).toBe(0);
		expect(next.output()).toContain('is incomplete; installing it again.');
		expect(existsSync(join(cache, 'tiny-1.0.0', '.complete.json'))).toBe(true);
	});

	test.each<[NodeJS.Signals, string, string]>([
		['SIGINT', 'an npm that ends when asked', hangingNpm],
		['SIGTERM', 'an npm that has to be forced', stubbornNpm],
	])('by %s, with %s: none of its processes is left', async (signal, _kind, npm) => {
		const cache = await temporaryFolder();
		const { program, pids } = await hangingInstallation(cache, npm);
		program.child.kill(signal);
		await program.exited;
		expect(pids.map(isAlive)).toEqual([false, false]);
		expect(existsSync(join(cache, 'run'))).toBe(false);
		expect(await program.ended).toBe(1);
		expect(existsSync(join(cache, 'tiny-1.0.0', '.complete.json'))).toBe(false);
	});
});
