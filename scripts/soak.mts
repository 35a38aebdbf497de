import { readOptions, usage } from './soak/options.mts';
import { soak, type SoakProgress } from './soak/soak.mts';
import { placeHere } from './start/place.mts';
import { runCommand } from './support/runCommand.mts';
import { withProcesses } from './support/withProcesses.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const progress: SoakProgress = { summary: undefined };

await runCommand({
	usage,
	readOptions,
	work: (options) =>
		withProcesses({
			work: async (processes) => ((await soak(options, placeHere(processes, say), progress)) ? 0 : 1),
			interrupted: ({ message, exitCode }) => {
				say(`\n${message}: the soak test was stopped.`);
				if (progress.summary !== undefined) say(progress.summary());
				return exitCode;
			},
			graceMilliseconds: 3000,
		}),
});
