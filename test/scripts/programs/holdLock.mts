// Holds the lock of the folder on the command line until it is killed. Prints a line once it has the lock.
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../../../scripts/support/lock.mts';

const [folder = ''] = process.argv.slice(2);
await withLock(folder, { subject: 'Somebody works', say: () => undefined }, async () => {
	process.stdout.write('held\n');
	await sleep(300_000);
});
