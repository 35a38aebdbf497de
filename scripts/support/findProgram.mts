import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The folders of a PATH variable. */
export const foldersOf = (path: string | undefined): string[] =>
	(path ?? '').split(delimiter).filter((folder) => folder !== '');

/** The path of a program in the first of the given folders that has it; undefined if none has it. */
export async function findProgram(name: string, folders: readonly string[]): Promise<string | undefined> {
	for (const folder of folders) {
		const file = join(folder, name);
		if (await isExecutable(file)) return file;
	}
	return undefined;
}

/** Whether a path is a file that this account may execute. */
export async function isExecutable(file: string): Promise<boolean> {
	return access(file, constants.X_OK).then(
		() => true,
		() => false,
	);
}
