import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertReportFile } from '../../../scripts/doctor/reportFile.mts';
import { temporaryFolders } from '../support/temporaryFolder.mts';
import { isOneSentence, problemOf } from '../support/thrown.mts';

const temporaryFolder = temporaryFolders();

describe("D the report's path", () => {
	test('can be a new or an existing file; nothing is written yet', async () => {
		const folder = await temporaryFolder();
		await assertReportFile(join(folder, 'new.md'));
		expect(await readdir(folder)).toEqual([]);
		await writeFile(join(folder, 'old.md'), '');
		await expect(assertReportFile(join(folder, 'old.md'))).resolves.toBeUndefined();
	});

	test.each([
		['a folder', 'reports', '--report names a folder'],
		['in a folder that is not there', join('no', 'report.md'), 'The folder for the report does not exist'],
		['below a file', join('file.md', 'report.md'), 'The folder for the report does not exist'],
		['far below a file', join('file.md', 'no', 'report.md'), 'The folder for the report does not exist'],
	])('is rejected if it is %s', async (_name, place, words) => {
		const folder = await temporaryFolder();
		await mkdir(join(folder, 'reports'));
		await writeFile(join(folder, 'file.md'), '');
		const problem = await problemOf(() => assertReportFile(join(folder, place)));
		expect(problem.exitCode).toBe(2);
		expect(problem.message).toContain(words);
		expect(problem.message).not.toContain(folder);
		expect(isOneSentence(problem.message)).toBe(true);
	});
});
