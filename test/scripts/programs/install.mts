// Installs a small package into the cache folder on the command line with the environment's npm.
import { ensureInstalled } from '../../../scripts/start/install/installation.mts';
import { withProcesses } from '../../../scripts/support/withProcesses.mts';
import { tinyRecipe } from '../support/fakeNpm.mts';

const [cache = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

process.exit(
	await withProcesses({
		work: async (processes) => {
			processes.ownFolder(`${cache}/run`);
			const workshop = { cache, environment: process.env, run: processes.run, say, output: process.stdout };
			await ensureInstalled(tinyRecipe, workshop);
			return 0;
		},
		interrupted: ({ message }) => {
			say(message);
			return 1;
		},
		graceMilliseconds: 500,
	}),
);
