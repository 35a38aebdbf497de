import type { IPollFunctions } from 'n8n-workflow';

type PollContext = Pick<IPollFunctions, 'getActivationMode'> & Partial<Pick<IPollFunctions, 'getPollBudgetMs'>>;

// n8n makes a context for each activation and, with durable poll cursors, for each poll.
const knownContexts = new WeakSet<PollContext>();

/**
 * Tells whether this is the poll at an activation of the workflow. Call it once per poll.
 *
 * If a workflow is deactivated during a poll, n8n drops the events and the state of that poll. So the poll at the next
 * activation must find them again: the poll after it may be an hour away.
 */
export function isActivationPoll(context: PollContext): boolean {
	const isFirst = !knownContexts.has(context);
	knownContexts.add(context);
	// Both a workflow that is saved while it is active and each poll with durable poll cursors have the mode 'update'.
	return isFirst && (context.getActivationMode() !== 'update' || !isScheduledByDatabase(context));
}

// n8n-core's budget of polls in memory, in milliseconds. The scheduler of durable poll cursors sets a budget of its own.
const budgetInMemory = 300_000;

function isScheduledByDatabase({ getPollBudgetMs }: PollContext): boolean {
	return getPollBudgetMs !== undefined && getPollBudgetMs() !== budgetInMemory;
}
