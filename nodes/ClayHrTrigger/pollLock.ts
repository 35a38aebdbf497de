import type { IPollFunctions } from 'n8n-workflow';

/** What tells a trigger from all others in this process. */
export type TriggerContext = Pick<IPollFunctions, 'getWorkflow' | 'getNode'>;

/** The key of a trigger among those of this process. */
export function keyOf(context: TriggerContext): string {
	return `${context.getWorkflow().id ?? ''} ${context.getNode().id}`;
}

const polling = new Set<string>();

/**
 * Polls unless an earlier poll of the same trigger is still at it: n8n starts the next one when its time has come, however
 * long the last one takes, and both would find the same events.
 *
 * @returns undefined when another poll is at it; that one's next poll finds whatever there is
 * @throws what `poll` throws
 */
export async function unlessPolling<T>(context: TriggerContext, poll: () => Promise<T>): Promise<T | undefined> {
	const key = keyOf(context);
	if (polling.has(key)) return undefined;
	polling.add(key);
	try {
		return await poll();
	} finally {
		polling.delete(key);
	}
}
