import type { PollContext } from 'n8n-core';

/** The clock by which polls measure their time; it goes on only when the test says so. */
export interface PollClock {
	readonly advance: (milliseconds: number) => void;
	/** Gives the real clock back. */
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
 * Polls with time for one batch of pages: no further one may be begun as soon as the poll is under way. The answers have
 * plenty of time all the same, so that it does not matter how fast the machine is.
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
