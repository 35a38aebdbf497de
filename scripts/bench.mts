import { bench } from './bench/bench.mts';
import { readOptions, usage } from './bench/options.mts';
import { placeHere } from './start/place.mts';
import { runCommand } from './support/runCommand.mts';
import { withProcesses } from './support/withProcesses.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);

await runCommand({
	usage,
	readOptions,
	work: (options) =>
		withProcesses({
			work: async (processes) => {
				await bench(options, placeHere(processes, say));
				return 0;
			},
			interrupted: ({ message, exitCode }) => {
				say(`\n${message}: the benchmark was stopped.`);
				return exitCode;
			},
			graceMilliseconds: 1000,
		}),
});
