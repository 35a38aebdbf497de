import type { IPollFunctions } from 'n8n-workflow';

// For n8n before 2.37, which does not say.
const usualBudget = 30_000;
// What is left of the time is for the answer that is under way, and for the engine.
const shareForReading = 0.8;
const shortestTimeout = 1000;

/** The time that a poll may take, by a clock that nobody sets. */
export interface Budget {
	/** Whether no further page may be begun. */
	isOver(): boolean;
	/** How long an answer may take now, in milliseconds. */
	timeout(): number;
}

/** Starts the clock of a poll. */
export function startBudget(context: Partial<Pick<IPollFunctions, 'getPollBudgetMs'>>): Budget {
	const total = context.getPollBudgetMs?.() ?? usualBudget;
	const begun = performance.now();
	const left = () => total * shareForReading - (performance.now() - begun);
	return {
		isOver: () => left() <= 0,
		timeout: () => Math.max(shortestTimeout, Math.round(left())),
	};
}
