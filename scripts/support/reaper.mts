// A separate program that outlives its parent, even a killed one. When its standard input ends, it ends the registered
// process groups and removes the registered folders.
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { endGroup } from './processGroup.mts';

const groups = new Set<number>();
const folders = new Set<string>();

for await (const line of createInterface({ input: process.stdin })) {
	const [verb, kind, value = ''] = line.split('\t');
	if (kind === 'group') groups[verb === 'keep' ? 'delete' : 'add'](Number(value));
	else folders[verb === 'keep' ? 'delete' : 'add'](value);
}
await Promise.all([...groups].map((pid) => endGroup(pid, 3000)));
await Promise.all([...folders].map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })));
