import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Interruption, untilInterrupted } from './interruption.mts';
import { Processes } from './processes.mts';
import { fail } from './runCommand.mts';

/** What a command does with the programs it starts. */
export interface ProcessWork {
	/** Resolves with the exit code. */
	readonly work: (processes: Processes) => Promise<number>;
	/** Told when somebody ends the command first; gives the exit code. */
	readonly interrupted: (interruption: Interruption) => number;
	/** How long programs may take to end by themselves, once all is over. */
	readonly graceMilliseconds?: number;
}

/**
 * Does a command's work until it is done, fails, or somebody ends it. Whatever was started has ended by then.
 * @returns the exit code; what went wrong is written to stderr in one sentence
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
		// What was interrupted ends now as well, and lets go of its locks; how it ended is of no interest any more.
		await Promise.race([Promise.allSettled([working]), sleep(3000)]);
	}
}
