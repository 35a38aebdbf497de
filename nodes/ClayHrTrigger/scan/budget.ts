import type { IPollFunctions } from 'n8n-workflow';

// For n8n before 2.37, which does not say.
const usualBudget = 30_000;
// Pages that are begun late must be answered too, or the poll fails and all it read is in vain.
const shareForBeginning = 0.6;
// What is left of the time is for requests that have to be sent again, and for the engine.
const shareForReading = 0.9;
const shortestTimeout = 1000;

/** The time that a poll may take, by a clock that nobody sets. */
export interface Budget {
	/** How long the whole poll may take, in milliseconds. */
	readonly total: number;
	/** Whether no further pages may be begun. It is to be asked before each, as it goes by how long the longest took. */
	isOver(): boolean;
	/** How long an answer may take now, in milliseconds. */
	timeout(): number;
}

/** Starts the clock of a poll. */
export function startBudget(context: Partial<Pick<IPollFunctions, 'getPollBudgetMs'>>): Budget {
	const total = context.getPollBudgetMs?.() ?? usualBudget;
	const begun = performance.now();
	const spent = () => performance.now() - begun;
	let [spentBefore, longest] = [0, 0];
	return {
		total,
		isOver: () => {
			longest = Math.max(longest, spent() - spentBefore);
			spentBefore = spent();
			return spentBefore >= total * shareForBeginning || spentBefore + longest > total * shareForReading;
		},
		timeout: () => Math.max(shortestTimeout, Math.round(total * shareForReading - spent())),
	};
}
