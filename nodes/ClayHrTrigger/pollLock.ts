import type { IPollFunctions } from 'n8n-workflow';

const polling = new Set<string>();

/**
 * Polls unless an earlier poll of the same trigger is still at it: n8n starts the next one when its time has come, however
 * long the last one takes, and both would find the same events.
 *
 * @returns undefined when another poll is at it; that one's next poll finds whatever there is
 * @throws what `poll` throws
 */
export async function unlessPolling<T>(
	context: Pick<IPollFunctions, 'getWorkflow' | 'getNode'>,
	poll: () => Promise<T>,
): Promise<T | undefined> {
	const key = `${context.getWorkflow().id ?? ''} ${context.getNode().id}`;
	if (polling.has(key)) return undefined;
	polling.add(key);
	try {
		return await poll();
	} finally {
		polling.delete(key);
	}
}
