import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode } from '../../support/problem.mts';

const fileName = '.complete.json';
const shape = z.object({ recipe: z.string(), files: z.number().int() });

/** The marker of a finished installation, written last: the hash of its recipe and its number of files. */
export type Marker = z.infer<typeof shape>;

/** Reads the marker in an installation's folder; undefined if it is missing or unreadable. */
export async function readMarker(folder: string): Promise<Marker | undefined> {
	try {
		return shape.safeParse(JSON.parse(await readFile(join(folder, fileName), 'utf8'))).data;
	} catch (error) {
		if (systemCode(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** Writes the marker in one step, so that it is never incomplete. */
export async function writeMarker(folder: string, marker: Marker): Promise<void> {
	const draft = join(folder, `${fileName}.${String(process.pid)}`);
	await writeFile(draft, JSON.stringify(marker));
	await rename(draft, join(folder, fileName));
}

/** Removes the marker, so that the next start reinstalls. */
export async function removeMarker(folder: string): Promise<void> {
	await rm(join(folder, fileName), { force: true });
}

/** The number of files in a folder's node_modules; 0 if there is no such folder. */
export async function countFiles(folder: string): Promise<number> {
	try {
		const entries = await readdir(join(folder, 'node_modules'), { recursive: true, withFileTypes: true });
		return entries.filter((entry) => !entry.isDirectory()).length;
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return 0;
		throw error;
	}
}
