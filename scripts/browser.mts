import { browserTest } from './browser/browserTest.mts';
import { readBrowserOptions, testUsage } from './browser/options.mts';
import { placeHere } from './start/place.mts';
import { runCommand } from './support/runCommand.mts';
import { withProcesses } from './support/withProcesses.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);

await runCommand({
	usage: testUsage,
	readOptions: (args) => readBrowserOptions('npm run test:browser', args),
	work: () =>
		withProcesses({
			work: async (processes) => ((await browserTest(placeHere(processes, say))) ? 0 : 1),
			interrupted: ({ message, exitCode }) => {
				say(`\n${message}: the browser test was stopped.`);
				return exitCode;
			},
			graceMilliseconds: 3000,
		}),
});
