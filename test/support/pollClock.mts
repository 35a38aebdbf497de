import type { PollContext } from 'n8n-core';

/** The clock for the time limits of polls. Only the test moves it. */
export interface PollClock {
	readonly advance: (milliseconds: number) => void;
	/** Restores the real clock. */
	readonly end: () => void;
}

const longBudget = 3_600_000;

/** Stops the clock of polls. */
export function stopPollClock(): PollClock {
	let now = performance.now();
	const spy = jest.spyOn(performance, 'now').mockImplementation(() => now);
	return { advance: (milliseconds) => void (now += milliseconds), end: () => spy.mockRestore() };
}

/**
 * Polls with time for one batch of pages: the poll starts no further batch. Responses still have enough time, so that
 * the machine's speed makes no difference.
 *
 * @throws what `poll` throws
 */
export async function pollOneBatch<T>(context: PollContext, poll: () => Promise<T>): Promise<T> {
	const clock = stopPollClock();
	const getPollBudgetMs = () => {
		queueMicrotask(() => clock.advance(longBudget * 0.7));
		return longBudget;
	};
	Object.assign(context, { getPollBudgetMs });
	return await poll().finally(clock.end);
}
