import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { execa } from 'execa';
import { Problem } from './problem.mts';
import { endGroup, signalGroup } from './processGroup.mts';

/**
 * A command line. `env` is the whole environment. `logFile` receives all output. Set `keepOutput` to false for long
 * commands with much output: their outcome then has no output.
 */
export interface Command {
	readonly file: string;
	readonly args: readonly string[];
	readonly cwd: string;
	readonly env: NodeJS.ProcessEnv;
	readonly logFile?: string;
	readonly keepOutput?: boolean;
}

/** How a command ended. There is no exit code if a signal ended it. `output` contains stdout and stderr in order. */
export interface Outcome {
	readonly exitCode: number | undefined;
	readonly output: string;
}

/** Runs a command to its end. Accepts any exit code. */
export type RunCommand = (command: Command) => Promise<Outcome>;

/** A running command. `ended` resolves at its end and never rejects. */
export interface Running {
	readonly pid: number;
	readonly ended: Promise<Outcome>;
}

/** Starts commands in process groups of their own and ensures that none of them outlives this process. */
export class Processes {
	private readonly groups = new Set<number>();
	private readonly folders = new Set<string>();
	private readonly reaper: ChildProcess;
	private closed = false;

	/** @param reaperArguments Node's arguments to run reaper.mts */
	constructor(reaperArguments: readonly string[]) {
		this.reaper = spawn(process.execPath, reaperArguments, { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
		this.reaper.unref();
	}

	/** Starts a command. Throws a Problem if the program does not exist. */
	start(command: Command): Running {
		if (this.closed) throw new Problem('This command is ending and starts nothing more.');
		const child = execa(command.file, command.args, {
			cwd: command.cwd,
			env: command.env,
			extendEnv: false,
			stdin: 'ignore',
			all: true,
			buffer: command.keepOutput ?? true,
			detached: true,
			cleanup: false,
			reject: false,
			windowsHide: true,
		});
		const { pid } = child;
		if (pid === undefined) throw new Problem(`${command.file} cannot be started: check that it is installed.`);
		this.groups.add(pid);
		this.tell('end', 'group', pid);
		if (command.logFile !== undefined) child.all.pipe(createWriteStream(command.logFile, { flags: 'a' }));
		const ended = child.then((result) => {
			// The command may have left descendants in its group.
			signalGroup(pid, 'SIGKILL');
			this.groups.delete(pid);
			this.tell('keep', 'group', pid);
			return { exitCode: result.exitCode, output: command.keepOutput === false ? '' : result.all };
		});
		return { pid, ended };
	}

	/** Runs a command to its end. */
	readonly run: RunCommand = (command) => this.start(command).ended;

	/** Ends one running command, gently at first. */
	async end(running: Running, graceMilliseconds = 10_000): Promise<void> {
		await endGroup(running.pid, graceMilliseconds);
		await running.ended;
	}

	/** Registers a folder to remove at the end. */
	ownFolder(folder: string): void {
		this.folders.add(folder);
		this.tell('end', 'folder', folder);
	}

	/**
	 * Ends all commands and removes the registered folders. No command can be started afterwards.
	 * @param graceMilliseconds how long commands may take to end by themselves; 0 ends them by force
	 */
	async close(graceMilliseconds = 10_000): Promise<void> {
		this.closed = true;
		await Promise.all([...this.groups].map((pid) => endGroup(pid, graceMilliseconds)));
		for (const folder of this.folders) {
			await rm(folder, { recursive: true, force: true, maxRetries: 5 });
			this.tell('keep', 'folder', folder);
		}
		this.reaper.stdin?.end();
	}

	private tell(verb: 'end' | 'keep', kind: 'group' | 'folder', value: number | string): void {
		this.reaper.stdin?.write(`${verb}\t${kind}\t${String(value)}\n`);
	}
}
