import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodeFor, Problem, sentenceAbout, systemCode } from '../../scripts/support/problem.mts';
import { temporaryFolders } from './support/temporaryFolder.mts';
import { isOneSentence } from './support/thrown.mts';

const temporaryFolder = temporaryFolders();
const systemError = (code: string) => Object.assign(new Error(`${code}: refused, open '/x'`), { code });

describe('D the message of an error', () => {
	test.each<[string, unknown, RegExp]>([
		['a Problem', new Problem('The port is taken: choose another.'), /^The port is taken: choose another\.$/],
		['a full disk', systemError('ENOSPC'), /disk is full: free some space/],
		['a used-up quota', systemError('EDQUOT'), /quota is used up/],
		['a protected file', systemError('EACCES'), /cannot be written \(EACCES.*permissions/],
		['anything else', new Error('left is undefined'), /^Something unexpected went wrong: left is undefined$/],
		['a thrown text', 'no', /^Something unexpected went wrong: no$/],
	])('%s', (_name, error, expected) => {
		const sentence = sentenceAbout(error);
		expect(sentence).toMatch(expected);
		expect(isOneSentence(sentence)).toBe(true);
	});

	test('the exit code is the Problem’s own, otherwise 1', () => {
		expect(exitCodeFor(new Problem('Wrong option.', 2))).toBe(2);
		expect(exitCodeFor(new Problem('Failed.'))).toBe(1);
		expect(exitCodeFor(new Error('x'))).toBe(1);
	});

	test('the code of a system error only', async () => {
		const folder = await temporaryFolder();
		const missing = await readFile(join(folder, 'missing')).catch(systemCode);
		expect(missing).toBe('ENOENT');
		const file = join(folder, 'file');
		await writeFile(file, '');
		expect(await readFile(join(file, 'below')).catch(systemCode)).toBe('ENOTDIR');
		expect(systemCode(new Error('x'))).toBeUndefined();
		expect(systemCode('ENOENT')).toBeUndefined();
	});
});
