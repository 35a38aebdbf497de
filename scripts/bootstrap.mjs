// Runs before dependencies are installed, so it is plain JavaScript and imports only Node's own modules.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain, npm } from './bootstrap/npm.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const modules = join(project, 'node_modules');
const marker = join(modules, '.clayhr-lock-hash');
const parent = process.ppid;
const parentCheckMilliseconds = 200;
const oldestNode = [20, 19];

/** Prints one sentence to stderr and exits. */
function stop(sentence, exitCode = 1) {
	process.stderr.write(`${sentence}\n`);
	process.exit(exitCode);
}

/** Exits if this Node version is too old. */
function requireNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
	stop(
		`This command needs Node ${oldestNode.join('.')} or later, but runs on Node ${process.versions.node}: install a newer version.`,
	);
}

function hashOf(text) {
	return createHash('sha256').update(text).digest('hex');
}

/** The packages that npm recorded as installed; undefined if the installation did not finish, as npm records them last. */
function installedPackages() {
	const list = join(modules, '.package-lock.json');
	return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).packages : undefined;
}

/** Whether node_modules matches package-lock.json. Stores the lock file's hash there, to make the next check faster. */
function isInstalled(lockText) {
	const installed = installedPackages();
	if (installed === undefined) return false;
	if (!Object.keys(installed).every((path) => existsSync(join(project, path, 'package.json')))) return false;
	const hash = hashOf(lockText);
	if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return true;
	// The user may have run npm directly. npm skips packages for other platforms and unused optional packages.
	const wanted = Object.entries(JSON.parse(lockText).packages).filter(([path, { extraneous }]) => path && !extraneous);
	const fits = ([path, { version, optional }]) => (path in installed ? installed[path].version === version : optional);
	if (!wanted.every(fits)) return false;
	writeFileSync(marker, hash);
	return true;
}

function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}

/** Returns the process ID in a claim; 0 if the claim is being written, or was released meanwhile. */
function holderOf(claim) {
	try {
		return Number(readFileSync(claim, 'utf8'));
	} catch (error) {
		if (error.code === 'ENOENT') return 0;
		throw error;
	}
}

/** Waits until no other start installs into this folder, then claims the folder. Resolves with the claim's file. */
async function claimFolder() {
	const claim = join(tmpdir(), `n8n-nodes-clayhr-${hashOf(project).slice(0, 16)}.installing`);
	for (let told = false; ;) {
		try {
			writeFileSync(claim, String(process.pid), { flag: 'wx' });
			return claim;
		} catch (error) {
			if (error.code !== 'EEXIST') throw error;
		}
		const holder = holderOf(claim);
		if (holder > 0 && !isAlive(holder)) rmSync(claim, { force: true });
		else if (!told)
			told = process.stdout.write('Another command is installing the dependencies here. Waiting for it to end.\n');
		await new Promise((resolve) => setTimeout(resolve, 500));
	}
}

/**
 * Calls back when the process that started this one has ended. npm forwards SIGINT and SIGTERM only to its shell, and
 * many shells end on SIGTERM without their program. On SIGINT a shell such as dash waits for its program, so the scripts
 * of programs that run until they are stopped begin with `exec`: they replace the shell. Returns a function that stops
 * the check.
 */
function onParentEnd(end) {
	// Started by hand, a program may outlive its shell on purpose.
	if (process.env.npm_lifecycle_event === undefined) return () => {};
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		end();
	}, parentCheckMilliseconds);
	return () => clearInterval(timer);
}

/** Runs a program in the project's folder and forwards signals. Resolves with exit code, signal and, if collected, output. */
function run(file, args, { stdio, onStart = () => {}, shell = false }) {
	return new Promise((resolve, reject) => {
		const child = spawn(file, args, { cwd: project, stdio, shell });
		const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
		let output = '';
		let received;
		const forward = (signal) => {
			received = signal;
			child.kill(signal);
		};
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
		for (const signal of signals) process.on(signal, forward);
		const stopCheck = onParentEnd(() => forward('SIGTERM'));
		child.on('error', reject);
		if (child.pid !== undefined) onStart(child.pid);
		child.on('close', (code, signal) => {
			for (const name of signals) process.off(name, forward);
			stopCheck();
			resolve({ exitCode: code ?? 128 + constants.signals[signal], output, received });
		});
	});
}

/** Makes node_modules match package-lock.json. Repairs an incomplete installation. */
async function install() {
	const lockText = readFileSync(join(project, 'package-lock.json'), 'utf8');
	if (isInstalled(lockText)) return;
	const claim = await claimFolder();
	const release = () => rmSync(claim, { force: true });
	process.on('exit', release);
	if (!isInstalled(lockText)) {
		rmSync(marker, { force: true });
		const started = Date.now();
		const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
		process.stdout.write(
			'Installing the dependencies of this project (only the first time and after changes, about a minute) ...\n',
		);
		const timer = setInterval(() => process.stdout.write(`  still installing, ${seconds()}\n`), 15_000);
		const { file, first, shell } = npm();
		// The claim contains npm's process ID: if this script is killed, npm continues, and other starts must wait for it.
		const onStart = (pid) => writeFileSync(claim, String(pid));
		const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'];
		const result = await run(file, args, { stdio: ['ignore', 'pipe', 'pipe'], onStart, shell }).catch((error) =>
			stop(error.code === 'ENOENT' ? 'npm is missing: install it (it comes with Node) and try again.' : error.message),
		);
		clearInterval(timer);
		if (result.received) process.exit(128 + constants.signals[result.received]);
		if (result.exitCode !== 0) stop(explain(result.output));
		writeFileSync(marker, hashOf(lockText));
		process.stdout.write(`  installed after ${seconds()}\n`);
	}
	process.off('exit', release);
	release();
}

requireNode();
const [program, ...options] = process.argv.slice(2);
if (program === undefined)
	stop('Name the program to run, such as "node scripts/bootstrap.mjs scripts/start/main.mts".', 2);
await install();
// The IPC channel tells the program when this process ends, even if it is killed.
const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
const { exitCode } = await run(process.execPath, ['--import', 'tsx', program, ...options], { stdio });
process.exitCode = exitCode;
