import { chmod, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromiumProgram } from '../../scripts/browser/chromium.mts';
import { readBrowserOptions, screenshotsUsage, testUsage } from '../../scripts/browser/options.mts';
import { findProgram, foldersOf } from '../../scripts/support/findProgram.mts';
import { temporaryFolders } from './support/temporaryFolder.mts';
import { expectRefused, isOneSentence, problemOf } from './support/thrown.mts';

const temporaryFolder = temporaryFolders();

async function program(folder: string, name: string): Promise<string> {
	const file = join(folder, name);
	await writeFile(file, '#!/bin/sh\n');
	await chmod(file, 0o755);
	return file;
}

describe('the options of the commands that use a browser', () => {
	const command = 'npm run screenshots';

	test('are none but --help', async () => {
		expect(readBrowserOptions(command, [])).toEqual({ help: false });
		expect(readBrowserOptions(command, ['--help'])).toEqual({ help: true });
		await expectRefused(() => readBrowserOptions(command, ['--headed']), '--headed');
		await expectRefused(() => readBrowserOptions(command, ['--headed']), `"${command} -- --help"`);
	});

	test.each([testUsage, screenshotsUsage])('are in a help that says what to install', (usage) => {
		for (const text of ['npm run ', '--help', 'apt-get install -y chromium', 'CHROMIUM_PATH']) {
			expect(usage).toContain(text);
		}
	});
});

describe('Chromium', () => {
	test('is the one that CHROMIUM_PATH names, whatever the PATH has', async () => {
		const folder = await temporaryFolder();
		const own = await program(folder, 'my-browser');
		await program(folder, 'chromium');
		expect(await chromiumProgram({ CHROMIUM_PATH: own, PATH: folder })).toBe(own);
	});

	test('is never replaced by another one if CHROMIUM_PATH is wrong', async () => {
		const folder = await temporaryFolder();
		await program(folder, 'chromium');
		const problem = await problemOf(() => chromiumProgram({ CHROMIUM_PATH: '/nowhere/chromium', PATH: folder }));
		expect(problem.message).toContain('/nowhere/chromium');
		expect(isOneSentence(problem.message)).toBe(true);
	});

	test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
		'is found in the PATH as %s',
		async (name) => {
			const [empty, folder] = [await temporaryFolder(), await temporaryFolder()];
			const file = await program(folder, name);
			const path = [empty, folder].join(delimiter);
			expect(await chromiumProgram({ CHROMIUM_PATH: '', PATH: path })).toBe(file);
		},
	);

	test('is searched by name: Chromium comes before Chrome in another folder', async () => {
		const [first, second] = [await temporaryFolder(), await temporaryFolder()];
		await program(first, 'google-chrome');
		const file = await program(second, 'chromium');
		expect(await chromiumProgram({ PATH: [first, second].join(delimiter) })).toBe(file);
	});
});

describe('a program', () => {
	test('is a file that may be executed', async () => {
		const folder = await temporaryFolder();
		await writeFile(join(folder, 'notes'), 'text', { mode: 0o644 });
		expect(await findProgram('notes', [folder])).toBeUndefined();
		expect(await findProgram('missing', [folder])).toBeUndefined();
		expect(await findProgram('notes', [folder, await temporaryFolder()])).toBeUndefined();
	});

	test('is searched in the folders of the PATH, which may be missing or have gaps', () => {
		expect(foldersOf(undefined)).toEqual([]);
		expect(foldersOf(['/a', '', '/b'].join(delimiter))).toEqual(['/a', '/b']);
	});
});
