import { readOptions, usage } from './soak/options.mts';
import { soak } from './soak/soak.mts';
import { placeHere } from './start/place.mts';
import { runCommand } from './support/runCommand.mts';
import { withProcesses } from './support/withProcesses.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);

await runCommand({
	usage,
	readOptions,
	work: (options) =>
		withProcesses({
			work: async (processes) => ((await soak(options, placeHere(processes, say))) ? 0 : 1),
			interrupted: ({ message, exitCode }) => {
				say(`\n${message}: the soak test was stopped.`);
				return exitCode;
			},
			graceMilliseconds: 3000,
		}),
});
