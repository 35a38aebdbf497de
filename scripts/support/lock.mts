import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem, systemCode } from './problem.mts';
import { elapsedText } from './progress.mts';

// A lock is a folder with one file. The file's name identifies the holder, and the holder renews its modification time.
// The lock changes hands by a single rename, so that exactly one waiting process can win.
const heartbeatMilliseconds = 5000;
const staleMilliseconds = 30_000;
const tellMilliseconds = 15_000;

/** Messages and times for waiting for a lock. */
export interface LockOptions {
	/** What the holder is doing, e.g. `Another command is building this package`. */
	readonly subject: string;
	/** Gets a message if another process holds the lock, and again every 15 seconds. */
	readonly say: (line: string) => void;
	readonly pollMilliseconds?: number;
	/** For locks that may be held for hours: how long to wait, and the message after that. */
	readonly giveUp?: { readonly afterMilliseconds: number; readonly sentence: string };
}

/**
 * Runs work while holding a lock that other processes respect. If the holder dies, on this machine or on another one that
 * shares the folder, the next process takes over the lock.
 * @param folder the lock's own folder, with no other use
 * @throws Problem if the lock was lost during the work, for example because the machine slept, or if waiting took too long
 */
export async function withLock<Result>(
	folder: string,
	options: LockOptions,
	work: () => Promise<Result>,
): Promise<Result> {
	const owner = `${String(process.pid)}@${hostname()}@${randomUUID()}`;
	await acquire(folder, owner, options);
	const ownFile = join(folder, owner);
	const held = { lost: false };
	const renew = () => {
		const now = new Date();
		utimes(ownFile, now, now).catch(() => (held.lost = true));
	};
	const timer = setInterval(renew, heartbeatMilliseconds);
	const result = await work().finally(async () => {
		clearInterval(timer);
		await release(folder, ownFile);
	});
	if (held.lost) throw new Problem(`The lock ${folder} was lost to another command: run the same command again.`);
	return result;
}

async function acquire(folder: string, owner: string, options: LockOptions): Promise<void> {
	await mkdir(dirname(folder), { recursive: true });
	const started = Date.now();
	let told = 0;
	while (!(await create(folder, owner)) && !(await takeOver(folder, owner))) {
		const waited = Date.now() - started;
		const { giveUp } = options;
		if (giveUp !== undefined && waited >= giveUp.afterMilliseconds) throw new Problem(giveUp.sentence);
		if (told === 0) options.say(`${options.subject}. Waiting for it to end.`);
		else if (waited >= told * tellMilliseconds) options.say(`  still waiting after ${elapsedText(waited)}`);
		told = Math.max(told, Math.floor(waited / tellMilliseconds) + 1);
		await sleep(options.pollMilliseconds ?? 500);
	}
}

/** Creates the lock with its owner in one step. Returns false if the lock exists. */
async function create(folder: string, owner: string): Promise<boolean> {
	const prepared = join(dirname(folder), `.${basename(folder)}-${owner}`);
	await mkdir(prepared);
	await writeFile(join(prepared, owner), '');
	try {
		await rename(prepared, folder);
		return true;
	} catch (error) {
		await rm(prepared, { recursive: true, force: true });
		if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(systemCode(error) ?? '')) return false;
		throw error;
	}
}

/** Takes over the lock of a dead holder. Returns false if the holder is alive or another process was faster. */
async function takeOver(folder: string, owner: string): Promise<boolean> {
	try {
		const [holder] = await readdir(folder);
		if (holder === undefined) {
			// Windows can't rename a folder over an empty folder.
			await rmdir(folder);
			return false;
		}
		const file = join(folder, holder);
		const { mtimeMs } = await stat(file);
		if (!isGone(holder, Date.now() - mtimeMs)) return false;
		// Renewed before the rename, so that the lock never looks abandoned under its new name.
		await utimes(file, new Date(), new Date());
		await rename(file, join(folder, owner));
		return true;
	} catch (error) {
		if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '')) return false;
		throw error;
	}
}

function isGone(holder: string, ageMilliseconds: number): boolean {
	const [pid, host] = holder.split('@');
	return ageMilliseconds > staleMilliseconds || (host === hostname() && !isAlive(Number(pid)));
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return systemCode(error) === 'EPERM';
	}
}

async function release(folder: string, ownFile: string): Promise<void> {
	try {
		await unlink(ownFile);
		await rmdir(folder);
	} catch (error) {
		// Another process holds the lock now.
		if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '')) throw error;
	}
}
