// Executes User: Get for many items in its own process, whose heap the caller limits. Prints the number of output
// items. Arguments: the number of items, and how to name a user: id or email.
import './engineEnvironment.mts';

import type { IDataObject } from 'n8n-workflow';

import { openSandbox } from './sandbox.mts';

const [, , count = '0', way = 'id'] = process.argv;

// n8n-core reads the environment when it is loaded.
const { Engine } = await import('./engine.mts');

const sandbox = await openSandbox();
const [user] = await sandbox.control<IDataObject[]>('GET', '/state/users');
const item: IDataObject = { id: user?.userId ?? 0, email: user?.email ?? '' };
const userId = { __rl: true, mode: way, value: `={{ $json.${way} }}` };
const items = Array.from({ length: Number(count) }, () => item);
const { items: found, error } = await new Engine(sandbox.access).run(
	{ resource: 'user', operation: 'get', userId },
	items,
);
await sandbox.close();
if (error) throw error;
process.stdout.write(`${found.length}\n`);
process.exit(0);
