import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Creates a folder for each test of a file, and removes it after the test. Call it at the top of the file. */
export function temporaryFolders(): () => Promise<string> {
	const made: string[] = [];
	afterEach(async () => {
		for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	});
	return async () => {
		const folder = await mkdtemp(join(tmpdir(), 'clayhr-scripts-test-'));
		made.push(folder);
		return folder;
	};
}
