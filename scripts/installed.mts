import { installedTest } from './installed/installedTest.mts';
import { readInstalledOptions, usage } from './installed/options.mts';
import { placeHere } from './start/place.mts';
import { runCommand } from './support/runCommand.mts';
import { withProcesses } from './support/withProcesses.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);

await runCommand({
	usage,
	readOptions: readInstalledOptions,
	work: ({ n8n }) =>
		withProcesses({
			work: async (processes) => {
				await installedTest(n8n, placeHere(processes, say));
				return 0;
			},
			interrupted: ({ message, exitCode }) => {
				say(`\n${message}: the test of the installed package was stopped.`);
				return exitCode;
			},
			graceMilliseconds: 3000,
		}),
});
