import type { IPollFunctions } from 'n8n-workflow';

/** The parts of a poll context that identify its trigger. */
export type TriggerContext = Pick<IPollFunctions, 'getWorkflow' | 'getNode'>;

/** A key that is unique per trigger within this process. */
export function triggerKey(context: TriggerContext): string {
	return `${context.getWorkflow().id ?? ''} ${context.getNode().id}`;
}

// A poll that exceeds its budget this many times is considered stuck.
const budgetsUntilExpiry = 3;

interface Lock {
	/** When the next poll may take over the lock. Monotonic clock, in milliseconds. */
	expiresAt: number;
	/** Resolves when the last holder of the lock ends, even if the lock was taken over in between. */
	released: Promise<void>;
	release: () => void;
}

const locks = new Map<string, Lock>();

/**
 * Runs a poll unless an earlier poll of the same trigger is still running. n8n starts polls on schedule, even if the
 * previous one has not ended, and both would find the same events. The skipped poll waits for the running one, because
 * n8n disposes of the workflow's expressions as soon as a poll ends. The poll at an activation is not skipped: it runs after
 * the other one.
 *
 * A stuck poll must not block the trigger forever: after three budgets, the next poll takes over the lock. If the stuck
 * poll ends after all, it must not write the state, and it waits until the new holder has ended.
 *
 * @param budgetMs the time budget of a poll, in milliseconds
 * @param isActivation whether this is the poll at an activation
 * @param poll gets a function that tells whether this poll still holds the lock
 * @returns the result of `poll`; undefined if the poll was skipped
 * @throws what `poll` throws
 */
export async function withPollLock<T>(
	context: TriggerContext,
	{ budgetMs, isActivation }: { budgetMs: number; isActivation: boolean },
	poll: (holdsLock: () => boolean) => Promise<T>,
): Promise<T | undefined> {
	const key = triggerKey(context);
	const other = locks.get(key);
	if (other !== undefined && performance.now() < other.expiresAt) {
		await other.released;
		return isActivation ? await withPollLock(context, { budgetMs, isActivation }, poll) : undefined;
	}
	const { released, release } = other ?? createRelease();
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

function createRelease(): Pick<Lock, 'released' | 'release'> {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	return { released, release };
}
