// Installs a tiny thing into the cache folder named on the command line with whatever npm the environment names.
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../../scripts/start/install/installation.mts';
import { untilInterrupted } from '../../../scripts/support/interruption.mts';
import { sentenceAbout } from '../../../scripts/support/problem.mts';
import { Processes } from '../../../scripts/support/processes.mts';
import { tinyRecipe } from '../support/fakeNpm.mts';

const [cache = ''] = process.argv.slice(2);
const reaper = fileURLToPath(new URL('../../../scripts/support/reaper.mts', import.meta.url));
const processes = new Processes(['--import', import.meta.resolve('tsx'), reaper]);
processes.ownFolder(`${cache}/run`);
const say = (line: string) => process.stdout.write(`${line}\n`);
const workshop = { cache, environment: process.env, run: processes.run, say, output: process.stdout };
const interrupted = untilInterrupted(() => undefined);
try {
	await Promise.race([ensureInstalled(tinyRecipe, workshop), interrupted]);
} catch (error) {
	say(sentenceAbout(error));
	process.exitCode = 1;
} finally {
	await processes.close(500);
}
process.exit();
