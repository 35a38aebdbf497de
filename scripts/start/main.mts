import { runCommand } from '../support/runCommand.mts';
import { withProcesses } from '../support/withProcesses.mts';
import { withKeptN8n, type KeptN8n } from './kept.mts';
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
				const place = placeHere(processes, say);
				const stayUp = async (kept: KeptN8n): Promise<number> => {
					const { untilItFails } = await start(options, place, kept);
					state.up = true;
					return untilItFails;
				};
				if (!options.once) return withKeptN8n(place.data, { fresh: options.fresh, say }, stayUp);
				await start(options, place);
				return 0;
			},
			interrupted: ({ message, exitCode }) => {
				say(`\n${message}: stopping what was started ...`);
				// Once everything runs, an interruption is the normal end.
				return state.up ? 0 : exitCode;
			},
		}),
});
