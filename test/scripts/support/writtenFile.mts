import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until another process has written a file. A file exists before its text is in it, so its existence is not enough.
 * Jest's timeout ends a test in which nobody writes the file.
 * @returns the file's text, not empty
 */
export async function writtenFile(file: string): Promise<string> {
	for (;;) {
		const text = await readFile(file, 'utf8').catch(() => '');
		if (text !== '') return text;
		await sleep(20);
	}
}
