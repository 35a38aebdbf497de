import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { npmScript } from '../scripts/support/npmScript.mts';
import { isAlive, runNode } from '../scripts/support/program.mts';
import { temporaryFolders } from '../scripts/support/temporaryFolder.mts';
import { isOneSentence } from '../scripts/support/thrown.mts';
import { writtenFile } from '../scripts/support/writtenFile.mts';

const temporaryFolder = temporaryFolders();

// Installs the packages of the lock file (an empty tsx) and records the call.
const workingNpm = `
fs.appendFileSync('calls.txt', args.join(' ') + '\\n');
fs.mkdirSync('node_modules/tsx', { recursive: true });
fs.writeFileSync('node_modules/tsx/package.json', '{"name":"tsx","main":"index.js"}');
fs.writeFileSync('node_modules/tsx/index.js', '');
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/tsx': packages['node_modules/tsx'] } }));`;

const lock = (version: string) => {
	// npm skips packages for other platforms and unused packages.
	const left = { 'node_modules/other': { version, optional: true }, 'node_modules/old': { version, extraneous: true } };
	return JSON.stringify({ packages: { '': {}, 'node_modules/tsx': { version }, ...left } });
};

/** A project with only the bootstrap, a lock file and a program that prints its arguments. */
async function project(npmBody = workingNpm) {
	const folder = await temporaryFolder();
	for (const part of ['bootstrap.mjs', 'bootstrap']) {
		await cp(join('scripts', part), join(folder, 'scripts', part), { recursive: true });
	}
	await writeFile(join(folder, 'package-lock.json'), lock('1.0.0'));
	await writeFile(
		join(folder, 'program.mjs'),
		`for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
			console.log('program ended by', signal);
			process.exit(7);
		});
		console.log('program', ...process.argv.slice(2));
		if (process.argv[2] === 'stay') setTimeout(() => {}, 300000);
		else process.exit(Number(process.argv[2] ?? 0));`,
	);
	const environment = await npmScript(join(folder, 'npm'), npmBody);
	const start = (args: readonly string[] = [], env = environment) =>
		runNode([join('scripts', 'bootstrap.mjs'), 'program.mjs', ...args], env, folder);
	const calls = async () =>
		existsSync(join(folder, 'calls.txt')) ? await readFile(join(folder, 'calls.txt'), 'utf8') : '';
	return { folder, start, calls };
}

const call = 'ci --ignore-scripts --no-audit --no-fund\n';

describe('the bootstrap', () => {
	test('installs once, runs the program with its arguments, and returns its exit code', async () => {
		const { start, calls } = await project();
		const first = start(['3', '--once']);
		expect(await first.ended).toBe(3);
		expect(first.output()).toMatch(
			/^Installing the dependencies of this project .*\n {2}installed after \d+ s\nprogram 3 --once\n$/,
		);
		const second = start();
		expect(await second.ended).toBe(0);
		expect(second.output()).toBe('program\n');
		expect(await calls()).toBe(call);
	});

	test('installs again after a change of the lock file, a missing package, or an unfinished installation', async () => {
		const { folder, start, calls } = await project();
		await start().ended;
		await writeFile(join(folder, 'package-lock.json'), lock('1.0.1'));
		await start().ended;
		expect(await calls()).toBe(call.repeat(2));
		await rm(join(folder, 'node_modules', 'tsx', 'package.json'));
		await start().ended;
		expect(await calls()).toBe(call.repeat(3));
		await rm(join(folder, 'node_modules', '.clayhr-lock-hash'));
		await rm(join(folder, 'node_modules', '.package-lock.json'));
		await start().ended;
		expect(await calls()).toBe(call.repeat(4));
	});

	test('accepts a manual installation once npm confirms that it is complete', async () => {
		const { folder, start, calls } = await project();
		await start().ended;
		await rm(join(folder, 'node_modules', '.clayhr-lock-hash'));
		await start().ended;
		expect(await calls()).toBe(call);
		expect(existsSync(join(folder, 'node_modules', '.clayhr-lock-hash'))).toBe(true);
		await rm(join(folder, 'node_modules', '.clayhr-lock-hash'));
		await writeFile(join(folder, 'package-lock.json'), lock('1.0.1'));
		await start().ended;
		expect(await calls()).toBe(call.repeat(2));
	});

	test('two concurrent starts install once', async () => {
		// npm waits until the second process says that it waits.
		const gate = "while (!fs.existsSync('go.txt')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);";
		const { folder, start, calls } = await project(`${gate}${workingNpm}`);
		const both = [start(), start()];
		const said = () => both.map((program) => program.output()).join('');
		while (!said().includes('Waiting for it')) await sleep(20);
		await writeFile(join(folder, 'go.txt'), '');
		expect(await Promise.all(both.map((program) => program.ended))).toEqual([0, 0]);
		expect(await calls()).toBe(call);
		expect(said()).toContain('Waiting for it');
	});

	test.each([
		['npm error code EAI_AGAIN', /registry cannot be reached/],
		['npm error code ENOSPC', /disk is full/],
		['npm error code E404\\nnpm error 404 Not Found', /failed \(404 Not Found\)/],
	])('prints one sentence if npm fails with %s, and the next start tries again', async (text, expected) => {
		const { folder, start } = await project(`console.error('${text}'); process.exit(1);`);
		const program = start();
		expect(await program.ended).toBe(1);
		const sentence = program.output().split('\n').at(-2) ?? '';
		expect(sentence).toMatch(expected);
		expect(isOneSentence(sentence)).toBe(true);
		expect(program.output()).not.toContain('program');
		expect(existsSync(join(folder, 'node_modules', '.clayhr-lock-hash'))).toBe(false);
	});

	test('prints one sentence if npm is missing', async () => {
		const { start } = await project();
		const program = start([], { PATH: '/nowhere' });
		expect(await program.ended).toBe(1);
		expect(program.output()).toContain('npm is missing: install it (it comes with Node) and try again.\n');
	});

	test('ends npm silently when it is interrupted during the installation', async () => {
		const body =
			"process.on('SIGINT', () => process.exit(1)); setTimeout(() => {}, 300000); fs.writeFileSync('pid.txt', String(process.pid));";
		const { folder, start } = await project(body);
		const program = start();
		const pid = Number(await writtenFile(join(folder, 'pid.txt')));
		program.child.kill('SIGINT');
		expect(await program.ended).toBe(130);
		expect(program.output().trim().split('\n')).toHaveLength(1);
		expect(isAlive(pid)).toBe(false);
	});

	// npm alone gets the signal, as from a process manager. A terminal's Ctrl-C reaches all programs.
	test.each(['start', 'sandbox'].flatMap((script) => [[script, 'SIGINT'] as const, [script, 'SIGTERM'] as const]))(
		'npm run %s ends its program on a %s that only npm receives',
		async (script, signal) => {
			const { folder, start } = await project();
			await start().ended;
			const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
			const command = scripts[script]?.replace(/\S+\.mts$/, 'program.mjs stay');
			await writeFile(join(folder, 'package.json'), JSON.stringify({ scripts: { [script]: command } }));
			const npm = spawn('npm', ['run', script], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
			const words = npm.stdout.iterator({ destroyOnReturn: false });
			let said = '';
			for await (const word of words) if ((said += String(word)).includes('program stay')) break;
			npm.kill(signal);
			// The program has the same output, so it has ended when the output is closed.
			for await (const word of npm.stdout) said += String(word);
			expect(said).toMatch(/program ended by SIG(INT|TERM)\n$/);
		},
	);

	test('forwards a signal', async () => {
		const { start } = await project();
		const program = start(['stay']);
		await program.says('program stay');
		program.child.kill('SIGTERM');
		expect(await program.ended).toBe(7);
	});
});
