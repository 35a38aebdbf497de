import { runCommand } from '../support/runCommand.mts';
import { withProcesses } from '../support/withProcesses.mts';
import { readOptions, usage } from './options.mts';
import { placeHere } from './place.mts';
import { start } from './start.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const state = { up: false };

await runCommand({
	usage,
	readOptions,
	work: (options) =>
		withProcesses({
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
		}),
});
