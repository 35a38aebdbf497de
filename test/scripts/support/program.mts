import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A running program of test/scripts/programs or any other file. */
export interface Program {
	readonly child: ChildProcessByStdio<null, Readable, Readable>;
	/** Its output so far. */
	readonly output: () => string;
	/** Resolves once its output contains the text; rejects if it ends without it. */
	readonly says: (text: string) => Promise<void>;
	/** Resolves once its process has ended, even if its output is still open. */
	readonly exited: Promise<void>;
	/** Resolves with its exit code or signal name, once its output is complete. */
	readonly ended: Promise<number | string>;
}

const running = new Set<Program>();

afterEach(() => {
	for (const program of running) program.child.kill('SIGKILL');
});

/** Runs Node with the given arguments and only the given environment. Killed after the test if it is still running. */
export function runNode(
	args: readonly string[],
	environment: NodeJS.ProcessEnv = process.env,
	cwd: string = process.cwd(),
): Program {
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment, cwd });
	let printed = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const ended = new Promise<number | string>((resolve) => {
		child.on('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
	});
	const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const says = (text: string) =>
		new Promise<void>((resolve, reject) => {
			const look = () => {
				if (printed.includes(text)) resolve();
			};
			look();
			for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
			void ended.then((code) => reject(new Error(`It ended (${code}) without "${text}": ${printed}`)));
		});
	const program = { child, output: () => printed, says, exited, ended };
	running.add(program);
	void ended.then(() => running.delete(program));
	return program;
}

/** Runs a TypeScript program of test/scripts/programs. */
export function runProgram(name: string, args: readonly string[], environment = process.env): Program {
	return runNode(['--import', 'tsx', join('test', 'scripts', 'programs', name), ...args], environment);
}

/** Returns whether a process with this id exists. */
export function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
