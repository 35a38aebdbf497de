import { readBrowserOptions, screenshotsUsage } from './browser/options.mts';
import { takeScreenshots } from './browser/screenshots.mts';
import { placeHere } from './start/place.mts';
import { runCommand } from './support/runCommand.mts';
import { withProcesses } from './support/withProcesses.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);

await runCommand({
	usage: screenshotsUsage,
	readOptions: (args) => readBrowserOptions('npm run screenshots', args),
	work: () =>
		withProcesses({
			work: async (processes) => {
				await takeScreenshots(placeHere(processes, say));
				return 0;
			},
			interrupted: ({ message, exitCode }) => {
				say(`\n${message}: the pictures were stopped.`);
				return exitCode;
			},
			graceMilliseconds: 3000,
		}),
});
