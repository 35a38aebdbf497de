import type { IPollFunctions } from 'n8n-workflow';

/** What tells a trigger from all others in this process. */
export type TriggerContext = Pick<IPollFunctions, 'getWorkflow' | 'getNode'>;

/** The key of a trigger among those of this process. */
export function keyOf(context: TriggerContext): string {
	return `${context.getWorkflow().id ?? ''} ${context.getNode().id}`;
}

// A poll that takes this many times its budget waits for something that never comes.
const budgetsUntilExpiry = 3;

interface Lock {
	/** When the next poll may take the lock over, by a clock that nobody sets. */
	expiresAt: number;
	/** Fulfilled when the poll that holds the lock has ended, whoever held it before. */
	released: Promise<void>;
	release: () => void;
}

const locks = new Map<string, Lock>();

/**
 * Polls unless an earlier poll of the same trigger is still at it: n8n starts the next one when its time has come, however
 * long the last one takes, and both would find the same events. The poll that is left out ends with the other one: n8n
 * gives the workflow's expressions up when a poll ends, and the other one may need them yet.
 *
 * A poll that never ends must not keep all others away: when it took three times its budget, the next poll takes the lock
 * over. Should it come to an end after all, it must leave the state alone, and it ends no earlier than the poll that took
 * the lock.
 *
 * @param budgetMs how long the poll may take, in milliseconds
 * @param poll gets a function that tells whether it still holds the lock
 * @returns undefined when another poll was at it; the next poll finds whatever there is
 * @throws what `poll` throws
 */
export async function unlessPolling<T>(
	context: TriggerContext,
	budgetMs: number,
	poll: (holdsLock: () => boolean) => Promise<T>,
): Promise<T | undefined> {
	const key = keyOf(context);
	const other = locks.get(key);
	if (other !== undefined && performance.now() < other.expiresAt) {
		await other.released;
		return undefined;
	}
	const { released, release } = other ?? openRelease();
	const own: Lock = { expiresAt: performance.now() + budgetsUntilExpiry * budgetMs, released, release };
	locks.set(key, own);
	const holdsLock = () => locks.get(key) === own;
	try {
		return await poll(holdsLock);
	} finally {
		if (holdsLock()) {
			locks.delete(key);
			release();
		} else await locks.get(key)?.released;
	}
}

function openRelease(): Pick<Lock, 'released' | 'release'> {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	return { released, release };
}
