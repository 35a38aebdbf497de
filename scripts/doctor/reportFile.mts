import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Problem, systemCode } from '../support/problem.mts';

/**
 * Checks that the report can be written, before any request is sent.
 * @param file the file for the report; an existing file is overwritten
 * @throws Problem if its folder does not exist, if it is a folder itself, or if it can't be written
 */
export async function assertReportFile(file: string): Promise<void> {
	const inTheWay = await fileAt(file);
	if (inTheWay?.isDirectory() === true)
		throw new Problem('--report names a folder: add the name of a file, such as report.md.', 2);
	// With a slash at the end, because a file in place of the folder must fail.
	const target = inTheWay === undefined ? `${dirname(file)}/` : file;
	await access(target, constants.W_OK).catch(() => {
		throw new Problem(
			'The folder for the report does not exist, or cannot be written to: choose another folder with --report.',
			2,
		);
	});
}

async function fileAt(file: string) {
	try {
		return await stat(file);
	} catch (error) {
		// The path does not exist, or one of its folders is a file.
		if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return undefined;
		throw error;
	}
}
