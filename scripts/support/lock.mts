import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem, systemCode } from './problem.mts';
import { elapsedText } from './progress.mts';

// A lock is a folder with one file in it, whose name says who holds it and whose time is renewed while it is held.
// Every change of hands is one rename, so that of several waiters exactly one can win.
const heartbeatMilliseconds = 5000;
const staleMilliseconds = 30_000;
const tellMilliseconds = 15_000;

/** How the wait for a lock is told and timed. */
export interface LockOptions {
	/** What a holder is doing, e.g. `Another command is building this package`. */
	readonly subject: string;
	/** Told when somebody else holds the lock, and every 15 seconds for as long as that lasts. */
	readonly say: (line: string) => void;
	readonly pollMilliseconds?: number;
	/** For a lock that may be held for hours: how long to wait for it, and what to say then. */
	readonly giveUp?: { readonly afterMilliseconds: number; readonly sentence: string };
}

/**
 * Does some work while holding a lock that other processes respect. A holder that died, on this machine or on another
 * that shares the folder, loses the lock to the next one.
 * @param folder the lock's own folder, which must not be used for anything else
 * @throws Problem when the lock was lost meanwhile (the machine slept, say), or when the wait for it was given up
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
		if (told === 0) options.say(`${options.subject}; waiting for it.`);
		else if (waited >= told * tellMilliseconds) options.say(`  still waiting after ${elapsedText(waited)}`);
		told = Math.max(told, Math.floor(waited / tellMilliseconds) + 1);
		await sleep(options.pollMilliseconds ?? 500);
	}
}

/** Makes the lock appear with its owner inside, in one step; false when it exists already. */
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

/** Takes the lock from a holder that is gone; false when it is held, or when another waiter was quicker. */
async function takeOver(folder: string, owner: string): Promise<boolean> {
	try {
		const [holder] = await readdir(folder);
		if (holder === undefined) {
			// Windows does not rename over an empty folder.
			await rmdir(folder);
			return false;
		}
		const file = join(folder, holder);
		const { mtimeMs } = await stat(file);
		if (!isGone(holder, Date.now() - mtimeMs)) return false;
		// Renewed before it changes hands, so that it never looks abandoned under the new name.
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
		// Somebody else holds it by now.
		if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '')) throw error;
	}
}
