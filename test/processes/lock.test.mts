import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../../scripts/support/lock.mts';
import { runProgram } from '../scripts/support/program.mts';
import { temporaryFolders } from '../scripts/support/temporaryFolder.mts';
import { problemOf } from '../scripts/support/thrown.mts';

const temporaryFolder = temporaryFolders();
const quick = { subject: 'Somebody works', say: () => undefined, pollMilliseconds: 5 };

/** Starts several holders; returns the maximum number of concurrent holders. */
async function mostInside(folder: string, entrants: number): Promise<number> {
	let inside = 0;
	let most = 0;
	const enter = () =>
		withLock(folder, quick, async () => {
			inside += 1;
			most = Math.max(most, inside);
			await sleep(5);
			inside -= 1;
		});
	await Promise.all(Array.from({ length: entrants }, enter));
	return most;
}

describe('the lock', () => {
	test('allows one holder at a time, and leaves no files', async () => {
		const parent = await temporaryFolder();
		expect(await mostInside(join(parent, 'lock'), 8)).toBe(1);
		expect(await readdir(parent)).toEqual([]);
	});

	test("announces once that it waits, and returns the work's result", async () => {
		const folder = join(await temporaryFolder(), 'lock');
		const lines: string[] = [];
		let first = Promise.resolve();
		await new Promise<void>((held) => {
			first = withLock(folder, quick, async () => {
				held();
				while (lines.length === 0) await sleep(5);
			});
		});
		const telling = { ...quick, say: (line: string) => void lines.push(line) };
		expect(await withLock(folder, telling, () => Promise.resolve('done'))).toBe('done');
		await first;
		expect(lines).toEqual(['Somebody works. Waiting for it to end.']);
	});

	test('can be refused with a given message; the holder keeps it', async () => {
		const folder = join(await temporaryFolder(), 'lock');
		await withLock(folder, quick, async () => {
			const impatient = { ...quick, giveUp: { afterMilliseconds: 20, sentence: 'Too long.' } };
			const { message } = await problemOf(() => withLock(folder, impatient, () => Promise.resolve()));
			expect(message).toBe('Too long.');
			expect(await readdir(folder)).toHaveLength(1);
		});
	});

	test('is released if the work fails', async () => {
		const folder = join(await temporaryFolder(), 'lock');
		await expect(withLock(folder, quick, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await withLock(folder, quick, () => Promise.resolve('again'))).toBe('again');
	});

	test('is released at once if its holder is killed, and one waiting process gets it', async () => {
		const folder = join(await temporaryFolder(), 'lock');
		const holder = runProgram('holdLock.mts', [folder]);
		await holder.says('held');
		let entered = false;
		const waiting = withLock(folder, quick, () => {
			entered = true;
			return Promise.resolve();
		});
		await sleep(100);
		expect(entered).toBe(false);
		holder.child.kill('SIGKILL');
		await holder.ended;
		await waiting;

		const other = runProgram('holdLock.mts', [folder]);
		await other.says('held');
		other.child.kill('SIGKILL');
		await other.ended;
		expect(await mostInside(folder, 8)).toBe(1);
	});

	test('stays with a holder on another machine while it is renewed', async () => {
		const folder = join(await temporaryFolder(), 'lock');
		const holder = join(folder, '1@another-machine@token');
		await mkdir(folder);
		await writeFile(holder, '');
		let entered = false;
		const waiting = withLock(folder, quick, () => {
			entered = true;
			return Promise.resolve();
		});
		await sleep(50);
		expect(entered).toBe(false);
		const longAgo = new Date(Date.now() - 60_000);
		await utimes(holder, longAgo, longAgo);
		await waiting;
		expect(entered).toBe(true);
	});
});
