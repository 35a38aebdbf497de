import { fail, withProcesses } from '../support/withProcesses.mts';
import { readOptions, usage } from './options.mts';
import { placeHere } from './place.mts';
import { start } from './start.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Does what the command line asks for; resolves with the exit code when all that was started has ended. */
async function main(): Promise<number> {
	const options = readOptions(process.argv.slice(2));
	if (options.help) {
		process.stdout.write(usage);
		return 0;
	}
	const state = { up: false };
	return withProcesses({
		work: async (processes) => {
			const running = await start(options, placeHere(processes, say));
			state.up = true;
			if (!options.once) await running.untilItFails;
			return 0;
		},
		interrupted: ({ message, exitCode }) => {
			say(`\n${message}: stopping what was started ...`);
			// Once all is up, this is how it is meant to end.
			return state.up ? 0 : exitCode;
		},
	});
}

process.exit(await main().catch(fail));
