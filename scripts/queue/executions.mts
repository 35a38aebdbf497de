import { parse } from 'flatted';
import { z } from 'zod';
import { eventIdsIn } from '../soak/executions.mts';
import type { N8nCalls } from '../start/server/n8nClient.mts';

/** An execution as n8n lists it. */
export interface ListedExecution {
	readonly id: string;
	readonly status: string;
}

/** What n8n stored of an execution that failed: the error's message, and how many items its nodes put out. */
export interface FailedExecution {
	readonly message: string;
	readonly items: number;
}

const pending = ['new', 'running', 'waiting'];
const all = [...pending, 'success', 'error', 'crashed', 'canceled', 'unknown'];
const listShape = z.object({
	results: z.array(z.object({ id: z.string(), status: z.string() })),
	nextCursor: z.string().nullish(),
});
const outputShape = z.object({ main: z.array(z.array(z.unknown()).nullable()).optional() });
const failedShape = z.object({
	resultData: z.object({
		error: z.object({ message: z.string() }).optional(),
		runData: z.record(z.array(z.object({ data: outputShape.optional() }))),
	}),
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

/** What n8n stored of the first failed execution of a list; undefined if none failed. */
export async function firstFailed(
	client: N8nCalls,
	executions: readonly ListedExecution[],
): Promise<FailedExecution | undefined> {
	const failed = executions.find((execution) => execution.status !== 'success' && !isPending(execution));
	if (failed === undefined) return undefined;
	const { error, runData } = failedShape.parse(parse(await dataOf(client, failed.id))).resultData;
	const outputs = Object.values(runData).flatMap((runs) => runs.flatMap(({ data }) => data?.main ?? []));
	return { message: error?.message ?? 'nothing', items: outputs.flatMap((items) => items ?? []).length };
}

/** The event IDs of all items that a workflow's trigger emitted. */
export async function emittedBy(client: N8nCalls, workflowId: string): Promise<string[]> {
	const eventIds = [];
	for (const { id } of await executionsOf(client, workflowId)) {
		eventIds.push(...eventIdsIn(await dataOf(client, id)));
	}
	return eventIds;
}

async function dataOf(client: N8nCalls, id: string): Promise<string> {
	return (await client.call('GET', `/rest/executions/${id}`, undefined, z.object({ data: z.string() }))).data;
}

async function list(client: N8nCalls, filter: object, cursor?: string | null) {
	const query = new URLSearchParams({ limit: '100', filter: JSON.stringify(filter) });
	if (cursor) query.set('cursor', cursor);
	return client.call('GET', `/rest/executions?${query.toString()}`, undefined, listShape);
}

/** How many executions have which status. */
export function countsText(executions: readonly ListedExecution[]): string {
	const counts = new Map<string, number>();
	for (const { status } of executions) counts.set(status, (counts.get(status) ?? 0) + 1);
	const texts = [...counts]
		.sort(([one], [other]) => one.localeCompare(other))
		.map(([status, count]) => `${count} ${status}`);
	return texts.join(', ') || 'none';
}
