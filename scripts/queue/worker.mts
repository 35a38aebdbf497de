import { readFile } from 'node:fs/promises';
import { Problem } from '../support/problem.mts';
import type { Processes, Running } from '../support/processes.mts';
import type { N8nStart } from '../start/server/n8nServer.mts';
import { eventually } from './eventually.mts';
import type { Memory } from './judge.mts';
import { peakMemory } from './memory.mts';
import { readWorkerLog, type WorkerLog } from './workerLog.mts';

/** A worker of n8n. */
export class Worker {
	private readonly running: Running;

	/**
	 * Starts the worker and returns at once.
	 * @param jobs how many executions it runs at the same time
	 */
	constructor(
		readonly name: string,
		private readonly start: N8nStart,
		jobs: number,
		private readonly processes: Processes,
	) {
		const { node, script, env, cwd, logFile } = start;
		const args = [script, 'worker', `--concurrency=${jobs}`];
		this.running = processes.start({ file: node, args, env, cwd, logFile, keepOutput: false });
	}

	/**
	 * Resolves when the worker takes executions.
	 * @throws Problem if it ends before, or takes longer than three minutes
	 */
	async untilReady(): Promise<void> {
		const { logFile } = this.start;
		const otherwise = `${this.name} was not ready within three minutes: its output is in ${logFile}.`;
		const ended = this.running.ended.then((): never => {
			throw new Problem(`${this.name} ended while it started: its output is in ${logFile}.`);
		});
		// The worker may also end between two looks, and it is killed later on.
		ended.catch(() => undefined);
		await eventually({ seconds: 180, lookEverySeconds: 0.5, otherwise }, async () => {
			const log = await Promise.race([readFile(logFile, 'utf8'), ended]);
			return log.includes('n8n worker is now ready');
		});
	}

	/** What its log says by now. */
	async log(): Promise<WorkerLog> {
		return readWorkerLog(await readFile(this.start.logFile, 'utf8'));
	}

	/** Its largest memory up to now. */
	async memory(): Promise<Memory> {
		return { name: this.name, megabytes: await peakMemory(this.running.pid) };
	}

	/** Kills the worker by force. Resolves when it has ended. */
	async kill(): Promise<void> {
		await this.processes.end(this.running, 0);
	}
}
