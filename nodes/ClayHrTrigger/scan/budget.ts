import type { IPollFunctions } from 'n8n-workflow';

// n8n before 2.37 does not tell its budget.
const defaultBudget = 30_000;
// The last pages that a poll starts must still get their responses: a poll that runs out of time fails and loses all it read.
const startShare = 0.6;
// The rest of the budget is for retries and for n8n.
const readShare = 0.9;
const minTimeout = 1000;

/** The time budget of a poll, measured with the monotonic clock. */
export interface Budget {
	/** The whole budget, in milliseconds. */
	readonly total: number;
	/** Whether no further pages may be started. Call it before each batch: it measures how long the longest batch took. */
	isOver(): boolean;
	/** The timeout for a request that starts now, in milliseconds. */
	timeout(): number;
}

/** Starts the time budget of a poll. */
export function startBudget(context: Partial<Pick<IPollFunctions, 'getPollBudgetMs'>>): Budget {
	const total = context.getPollBudgetMs?.() ?? defaultBudget;
	const startedAt = performance.now();
	const elapsed = () => performance.now() - startedAt;
	let [previous, longestBatch] = [0, 0];
	return {
		total,
		isOver: () => {
			longestBatch = Math.max(longestBatch, elapsed() - previous);
			previous = elapsed();
			return previous >= total * startShare || previous + longestBatch > total * readShare;
		},
		timeout: () => Math.max(minTimeout, Math.round(total * readShare - elapsed())),
	};
}
