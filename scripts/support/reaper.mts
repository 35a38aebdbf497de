// A program of its own that outlives the one it serves, even a killed one: when its standard input ends, it ends the
// process groups and removes the folders it was told about and that were not taken back.
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
