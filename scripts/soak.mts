import { readOptions, usage } from './soak/options.mts';
import { soak } from './soak/soak.mts';
import { placeHere } from './start/place.mts';
import { fail, withProcesses } from './support/withProcesses.mts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Runs the soak test that the command line asks for; resolves with the exit code when all that was started has ended. */
async function main(): Promise<number> {
	const options = readOptions(process.argv.slice(2));
	if (options.help) {
		process.stdout.write(usage);
		return 0;
	}
	return withProcesses({
		work: async (processes) => ((await soak(options, placeHere(processes, say))) ? 0 : 1),
		interrupted: ({ message, exitCode }) => {
			say(`\n${message}: the soak test was stopped.`);
			return exitCode;
		},
		graceMilliseconds: 3000,
	});
}

process.exit(await main().catch(fail));
