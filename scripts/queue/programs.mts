import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram, foldersOf } from '../support/findProgram.mts';
import { Problem } from '../support/problem.mts';

const postgresRoot = '/usr/lib/postgresql';

/**
 * Finds a program in the given folders.
 * @throws Problem if no folder has it
 */
export async function neededProgram(name: string, folders: readonly string[]): Promise<string> {
	const file = await findProgram(name, folders);
	if (file !== undefined) return file;
	const advice = '"npm run test:queue -- --help" says what to install, or how to use a server that runs already';
	throw new Problem(`The program ${name} was not found: ${advice}.`);
}

/** The folders of the PATH, and those in which Debian and Ubuntu hide PostgreSQL's programs, newest version first. */
export async function programFolders(path: string | undefined): Promise<string[]> {
	const versions = await readdir(postgresRoot).catch(() => []);
	return [...foldersOf(path), ...postgresFolders(versions)];
}

/** The program folders of PostgreSQL's versions, newest first. */
export function postgresFolders(versions: readonly string[]): string[] {
	const newestFirst = [...versions].sort((one, other) => Number(other) - Number(one));
	return newestFirst.map((version) => join(postgresRoot, version, 'bin'));
}
