import { readFile } from 'node:fs/promises';
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
	 * @throws Problem if it takes longer than three minutes
	 */
	async untilReady(): Promise<void> {
		const otherwise = `${this.name} was not ready within three minutes: its output is in ${this.start.logFile}.`;
		await eventually({ seconds: 180, lookEverySeconds: 0.5, otherwise }, async () =>
			(await readFile(this.start.logFile, 'utf8')).includes('n8n worker is now ready'),
		);
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
