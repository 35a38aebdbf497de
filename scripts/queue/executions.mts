import { z } from 'zod';
import { eventIdsIn } from '../soak/executions.mts';
import type { N8nCalls } from '../start/server/n8nClient.mts';

/** An execution as n8n lists it. */
export interface ListedExecution {
	readonly id: string;
	readonly status: string;
}

const pending = ['new', 'running', 'waiting'];
const all = [...pending, 'success', 'error', 'crashed', 'canceled', 'unknown'];
const listShape = z.object({
	results: z.array(z.object({ id: z.string(), status: z.string() })),
	nextCursor: z.string().nullish(),
});

/** All executions of a workflow, in any state. */
export async function executionsOf(client: N8nCalls, workflowId: string): Promise<ListedExecution[]> {
	const found: ListedExecution[] = [];
	let cursor: string | null | undefined;
	do {
		const { results, nextCursor } = await list(client, { workflowId, status: all }, cursor);
		found.push(...results);
		cursor = nextCursor;
	} while (cursor);
	return found;
}

/** Whether all executions of a workflow have ended. */
export async function areOver(client: N8nCalls, workflowId: string): Promise<boolean> {
	return (await list(client, { workflowId, status: pending })).results.length === 0;
}

/** Whether an execution has not ended. */
export const isPending = ({ status }: ListedExecution) => pending.includes(status);

/** The event IDs of all items that a workflow's trigger emitted. */
export async function emittedBy(client: N8nCalls, workflowId: string): Promise<string[]> {
	const eventIds = [];
	for (const { id } of await executionsOf(client, workflowId)) {
		const shape = z.object({ data: z.string() });
		const { data } = await client.call('GET', `/rest/executions/${id}`, undefined, shape);
		eventIds.push(...eventIdsIn(data));
	}
	return eventIds;
}

async function list(client: N8nCalls, filter: object, cursor?: string | null) {
	const query = new URLSearchParams({ limit: '100', filter: JSON.stringify(filter) });
	if (cursor) query.set('cursor', cursor);
	return client.call('GET', `/rest/executions?${query.toString()}`, undefined, listShape);
}
