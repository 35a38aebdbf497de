import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Interruption, untilInterrupted } from './interruption.mts';
import { Processes } from './processes.mts';
import { fail } from './runCommand.mts';

/** A command that starts other programs. */
export interface ProcessWork {
	/** Resolves with the exit code. */
	readonly work: (processes: Processes) => Promise<number>;
	/** Called if the command is interrupted; returns the exit code. */
	readonly interrupted: (interruption: Interruption) => number;
	/** The grace period for started programs at the end. */
	readonly graceMilliseconds?: number;
}

/**
 * Runs a command's work until it ends, fails or is interrupted. All started programs have ended when it resolves.
 * @returns the exit code; an error is written to stderr in one sentence
 */
export async function withProcesses({ work, interrupted, graceMilliseconds }: ProcessWork): Promise<number> {
	const reaper = fileURLToPath(new URL('reaper.mts', import.meta.url));
	const processes = new Processes(['--import', import.meta.resolve('tsx'), reaper]);
	const interruption = untilInterrupted(() => {
		void processes.close(0).finally(() => process.exit(130));
	});
	const working = work(processes);
	try {
		return await Promise.race([working, interruption]);
	} catch (error) {
		return error instanceof Interruption ? interrupted(error) : fail(error);
	} finally {
		await processes.close(graceMilliseconds);
		// Waits for the interrupted work, so that it releases its locks. Its outcome does not matter any more.
		await Promise.race([Promise.allSettled([working]), sleep(3000)]);
	}
}
