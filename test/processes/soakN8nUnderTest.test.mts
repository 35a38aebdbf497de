import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { N8nUnderTest } from '../../scripts/soak/n8nUnderTest.mts';
import { freePort } from '../../scripts/start/ports.mts';
import { endGroup } from '../../scripts/support/processGroup.mts';
import type { Outcome, Processes } from '../../scripts/support/processes.mts';
import { isAlive } from '../scripts/support/program.mts';
import { temporaryFolders } from '../scripts/support/temporaryFolder.mts';
import { problemOf } from '../scripts/support/thrown.mts';
import { writtenFile } from '../scripts/support/writtenFile.mts';

const temporaryFolder = temporaryFolders();

// Starts a child process as n8n does, records both process ids, and responds after the milliseconds in the file "wait".
const fakeN8n = `
const fs = require('node:fs');
if (fs.existsSync('end')) process.exit(3);
const child = require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 300000)']);
fs.writeFileSync('pids.json', JSON.stringify([process.pid, child.pid]));
const server = require('node:http').createServer((request, response) => {
	response.setHeader('content-type', 'application/json');
	response.end('{}');
});
setTimeout(() => server.listen(Number(process.env.N8N_PORT), '127.0.0.1'), Number(fs.readFileSync('wait', 'utf8')));`;

const started: number[] = [];

const processes: Pick<Processes, 'start' | 'end'> = {
	start: ({ file, args, cwd, env }) => {
		const child = spawn(file, args, { cwd, env, detached: true, stdio: 'ignore' });
		const { pid } = child;
		if (pid === undefined) throw new Error(`${file} was not started.`);
		started.push(pid);
		const ended = new Promise<Outcome>((resolve) => {
			child.once('exit', (code) => resolve({ exitCode: code ?? undefined, output: '' }));
		});
		return { pid, ended };
	},
	end: async ({ pid, ended }, graceMilliseconds) => {
		await endGroup(pid, graceMilliseconds ?? 10_000);
		await ended;
	},
};

afterEach(async () => {
	for (const pid of started.splice(0)) await endGroup(pid, 0);
});

async function fake(wait: number) {
	const folder = await temporaryFolder();
	const port = await freePort();
	const script = join(folder, 'n8n.js');
	await writeFile(script, fakeN8n);
	await writeFile(join(folder, 'wait'), String(wait));
	const env = { ...process.env, N8N_PORT: String(port) };
	const logFile = join(folder, 'log');
	await writeFile(logFile, '');
	const n8n = new N8nUnderTest({ node: process.execPath, script, env, cwd: folder, port, logFile }, processes);
	const pids = async () => JSON.parse(await writtenFile(join(folder, 'pids.json'))) as number[];
	return { n8n, folder, pids };
}

describe('an n8n under test', () => {
	test('is killed with all its processes, and restarts at the same address', async () => {
		const { n8n, pids } = await fake(0);
		n8n.start();
		await n8n.untilReady();
		const first = await pids();
		const before = Date.now();
		const kill = await n8n.kill();
		expect(kill.ready).toBe(true);
		expect(kill.at).toBeGreaterThanOrEqual(before);
		expect(first.map(isAlive)).toEqual([false, false]);
		n8n.start();
		await n8n.untilReady();
		expect((await fetch(n8n.url)).status).toBe(200);
		expect(await pids()).not.toEqual(first);
	});

	test('can be killed during its start, and reports that', async () => {
		const { n8n, folder } = await fake(300_000);
		n8n.start();
		await n8n.whileUp(async () => {
			await writtenFile(join(folder, 'pids.json'));
		});
		expect((await n8n.kill()).ready).toBe(false);
	});

	test('that ends by itself is an error for all callers', async () => {
		const { n8n, folder } = await fake(0);
		await writeFile(join(folder, 'end'), '');
		n8n.start();
		const waiting = problemOf(() => n8n.untilReady());
		const working = problemOf(() => n8n.whileUp(() => new Promise(() => undefined)));
		expect((await waiting).message).toMatch(/^n8n ended by itself/);
		expect((await working).message).toMatch(/^n8n ended by itself/);
	});

	test('must be started first', async () => {
		const { n8n } = await fake(0);
		for (const use of [() => n8n.untilReady(), () => n8n.kill(), () => n8n.whileUp(() => Promise.resolve())])
			expect((await problemOf(use)).message).toBe('n8n must be running for this.');
	});
});
