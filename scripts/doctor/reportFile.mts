import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Problem, systemCode } from '../support/problem.mts';

/**
 * Makes sure that a report can be written, before anything is asked.
 * @param file where the report goes; one that is there already is written over
 * @throws Problem when its folder is not there, when it is a folder itself, or when one of them cannot be written to
 */
export async function assertReportFile(file: string): Promise<void> {
	const inTheWay = await fileAt(file);
	if (inTheWay?.isDirectory() === true)
		throw new Problem('--report leads to a folder: add the name of a file, such as report.md.', 2);
	// With the slash, as a file in the place of the folder will not do.
	const target = inTheWay === undefined ? `${dirname(file)}/` : file;
	await access(target, constants.W_OK).catch(() => {
		throw new Problem(
			'The folder for the report is not there, or the report cannot be written to it: choose another place with --report.',
			2,
		);
	});
}

async function fileAt(file: string) {
	try {
		return await stat(file);
	} catch (error) {
		// Neither there, nor is a folder on the way to it a folder.
		if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
		throw error;
	}
}
