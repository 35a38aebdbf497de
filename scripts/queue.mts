import { readQueueOptions, usage } from './queue/options.mts';
import { queueTest } from './queue/queueTest.mts';
import { placeHere } from './start/place.mts';
import { runCommand } from './support/runCommand.mts';
import { withProcesses } from './support/withProcesses.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);

await runCommand({
	usage,
	readOptions: readQueueOptions,
	work: (options) =>
		withProcesses({
			work: async (processes) => ((await queueTest(options, placeHere(processes, say))) ? 0 : 1),
			interrupted: ({ message, exitCode }) => {
				say(`\n${message}: the queue test was stopped.`);
				return exitCode;
			},
			graceMilliseconds: 5000,
		}),
});
