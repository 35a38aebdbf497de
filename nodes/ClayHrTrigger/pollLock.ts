import type { IPollFunctions } from 'n8n-workflow';

import { settle } from '../ClayHr/shared/http/settle';

/** What tells a trigger from all others in this process. */
export type TriggerContext = Pick<IPollFunctions, 'getWorkflow' | 'getNode'>;

/** The key of a trigger among those of this process. */
export function keyOf(context: TriggerContext): string {
	return `${context.getWorkflow().id ?? ''} ${context.getNode().id}`;
}

const polling = new Map<string, Promise<unknown>>();

/**
 * Polls unless an earlier poll of the same trigger is still at it: n8n starts the next one when its time has come, however
 * long the last one takes, and both would find the same events. The poll that is left out ends with the other one: n8n
 * gives the workflow's expressions up when a poll ends, and the other one may need them yet.
 *
 * @returns undefined when another poll was at it; the next poll finds whatever there is
 * @throws what `poll` throws
 */
export async function unlessPolling<T>(context: TriggerContext, poll: () => Promise<T>): Promise<T | undefined> {
	const key = keyOf(context);
	const other = polling.get(key);
	if (other !== undefined) {
		await settle(other);
		return undefined;
	}
	const own = poll();
	polling.set(key, own);
	try {
		return await own;
	} finally {
		polling.delete(key);
	}
}
