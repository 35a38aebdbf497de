import { homedir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { untilInterrupted, Interruption } from '../support/interruption.mts';
import { exitCodeFor, sentenceAbout } from '../support/problem.mts';
import { Processes } from '../support/processes.mts';
import { cacheFolder } from './install/cacheFolder.mts';
import { readOptions, usage } from './options.mts';
import { start } from './start.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const fail = (error: unknown) => {
	process.stderr.write(`${sentenceAbout(error)}\n`);
	return exitCodeFor(error);
};

/** Does what the command line asks for; resolves with the exit code when all that was started has ended. */
async function main(): Promise<number> {
	const options = readOptions(process.argv.slice(2));
	if (options.help) {
		process.stdout.write(usage);
		return 0;
	}
	const reaper = fileURLToPath(new URL('../support/reaper.mts', import.meta.url));
	const processes = new Processes(['--import', import.meta.resolve('tsx'), reaper]);
	const interrupted = untilInterrupted(() => {
		void processes.close(0).finally(() => process.exit(130));
	});
	const started = start(options, {
		project: fileURLToPath(new URL('../..', import.meta.url)),
		cache: cacheFolder(process.platform, process.env, homedir()),
		environment: process.env,
		processes,
		say,
	});
	const state = { up: false };
	const staying = started.then(async (running) => {
		state.up = true;
		if (!options.once) await running.untilItFails;
	});
	try {
		await Promise.race([staying, interrupted]);
		return 0;
	} catch (error) {
		if (!(error instanceof Interruption)) return fail(error);
		say(`\n${error.message}: stopping what was started ...`);
		// Once all is up, this is how it is meant to end.
		return state.up ? 0 : error.exitCode;
	} finally {
		await processes.close();
		// What was interrupted ends now as well, and lets go of its locks; how it ended is of no interest any more.
		await Promise.race([Promise.allSettled([staying]), sleep(3000)]);
	}
}

process.exit(await main().catch(fail));
