import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storeExamplesOnce, withKeptN8n, type KeptN8n } from '../../scripts/start/kept.mts';
import { temporaryFolders } from './support/temporaryFolder.mts';
import { isOneSentence, problemOf } from './support/thrown.mts';

const temporaryFolder = temporaryFolders();

/** Uses the kept n8n once; resolves with its messages. */
async function use(data: string, work: (kept: KeptN8n) => Promise<void>, fresh = false): Promise<string[]> {
	const lines: string[] = [];
	await withKeptN8n(data, { fresh, say: (line) => void lines.push(line), patienceMilliseconds: 100 }, work);
	return lines;
}

const nothing = () => Promise.resolve();

/** Writes a file to the folder, as n8n writes its database. */
const leave = (text: string) => async (kept: KeptN8n) => writeFile(join(kept.folder, 'database'), text);

describe('the kept n8n', () => {
	test('is available at the next start with its account, and its folder is printed first', async () => {
		const data = join(await temporaryFolder(), 'new', 'data');
		const folder = join(data, 'kept-n8n');
		const states: unknown[] = [];
		const lines = await use(data, async (kept) => {
			expect(kept.folder).toBe(folder);
			expect(kept.state).toMatchObject({ hasExamples: false, owner: { email: 'owner@example.com' } });
			await leave('mine')(kept);
			await kept.note({ credentialId: '7' });
			await kept.note({ hasExamples: true });
			states.push(kept.state);
		});
		expect(lines).toEqual([`n8n keeps your workflows in ${folder}. "npm start -- --fresh" starts with a new n8n.`]);
		await use(data, async (kept) => {
			states.push(kept.state);
			expect(await readFile(join(folder, 'database'), 'utf8')).toBe('mine');
		});
		expect(states[1]).toEqual(states[0]);
		expect(states[1]).toMatchObject({ credentialId: '7', hasExamples: true });
		expect(await readdir(data)).toEqual(['kept-n8n']);
	});

	test('stores its account before n8n creates it, readable by its owner only', async () => {
		const data = await temporaryFolder();
		const file = join(data, 'kept-n8n', 'start.json');
		await expect(use(data, () => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
		const { owner } = JSON.parse(await readFile(file, 'utf8')) as KeptN8n['state'];
		if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077).toBe(0);
		await use(data, (kept) => {
			expect(kept.state.owner).toEqual(owner);
			return Promise.resolve();
		});
	});

	test('gets the examples once, even if the start ends while the first one runs', async () => {
		const data = await temporaryFolder();
		const done: string[] = [];
		const store = () => Promise.resolve(done.push('stored'));
		const stopped = () => Promise.reject(new Error('stopped'));
		await use(data, (kept) => expect(storeExamplesOnce(kept, store, stopped)).rejects.toThrow('stopped'));
		await use(data, async (kept) => expect(await storeExamplesOnce(kept, store, stopped)).toBe(false));
		await use(data, async (kept) => expect(await storeExamplesOnce(kept, store, nothing)).toBe(true), true);
		expect(done).toEqual(['stored', 'stored']);
	});

	test('is set aside by --fresh, which prints the folder; only the last one is kept', async () => {
		const data = await temporaryFolder();
		const aside = join(data, 'kept-n8n-before');
		expect(await use(data, leave('first'), true)).toHaveLength(1);
		const lines = await use(data, leave('second'), true);
		expect(lines[0]).toBe(`The previous n8n is kept in ${aside} until the next --fresh.`);
		expect(await readFile(join(aside, 'database'), 'utf8')).toBe('first');
		await use(data, nothing, true);
		expect(await readFile(join(aside, 'database'), 'utf8')).toBe('second');
		expect(await readdir(join(data, 'kept-n8n'))).toEqual(['start.json']);
		expect((await readdir(data)).sort()).toEqual(['kept-n8n', 'kept-n8n-before']);
	});

	test.each([false, true])('is not touched by a second start, which gets advice (--fresh: %p)', async (fresh) => {
		const data = await temporaryFolder();
		await use(data, async (kept) => {
			await leave('mine')(kept);
			const { message } = await problemOf(() => use(data, leave('theirs'), fresh));
			expect(message).toMatch(/Another "npm start" uses the n8n in .*: stop it first, or run .*--once/);
			expect(isOneSentence(message)).toBe(true);
			expect(await readFile(join(kept.folder, 'database'), 'utf8')).toBe('mine');
		});
	});

	test.each(['{', '{}', 'null'])('is not replaced if its state is unclear: the message names %p', async (text) => {
		const data = await temporaryFolder();
		await use(data, leave('mine'));
		await writeFile(join(data, 'kept-n8n', 'start.json'), text);
		const { message } = await problemOf(() => use(data, nothing));
		expect(message).toMatch(/start\.json is damaged: "npm start -- --fresh"/);
		await use(data, nothing, true);
		expect(await readFile(join(data, 'kept-n8n-before', 'database'), 'utf8')).toBe('mine');
	});
});
