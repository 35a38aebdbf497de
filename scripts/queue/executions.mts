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
const failures = ['error', 'crashed', 'canceled', 'unknown'];
const listShape = z.object({
	results: z.array(z.object({ id: z.string(), status: z.string() })),
	count: z.number(),
});
const outputShape = z.object({ main: z.array(z.array(z.unknown()).nullable()).optional() });
const failedShape = z.object({
	resultData: z.object({
		error: z.object({ message: z.string() }).optional(),
		runData: z.record(z.array(z.object({ data: outputShape.optional() }))),
	}),
});

/** How many executions have which status; a status without executions is missing. */
export type StatusCounts = ReadonlyMap<string, number>;

/**
 * Counts a workflow's executions by status. Lists can't be counted: n8n orders them by start and continues them by ID, so
 * that a page may lack executions that started out of order.
 */
export async function countExecutions(client: N8nCalls, workflowId: string): Promise<StatusCounts> {
	const counts = new Map<string, number>();
	for (const status of ['success', ...failures, ...pending]) {
		const { count } = await list(client, { workflowId, status: [status] });
		if (count !== 0) counts.set(status, count);
	}
	return counts;
}

/** The latest 100 failed executions of a workflow. */
export async function failedExecutions(client: N8nCalls, workflowId: string): Promise<ListedExecution[]> {
	return (await list(client, { workflowId, status: failures })).results;
}

/** Whether all executions of a workflow have ended. */
export async function areOver(client: N8nCalls, workflowId: string): Promise<boolean> {
	return (await list(client, { workflowId, status: pending })).count === 0;
}

/** The number of executions with one of the statuses `new`, `running` and `waiting`. */
export function pendingIn(counts: StatusCounts): number {
	return pending.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
}

/** The number of all executions. */
export function totalOf(counts: StatusCounts): number {
	return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** What n8n stored of a failed execution. */
export async function readFailed(client: N8nCalls, { id }: ListedExecution): Promise<FailedExecution> {
	const { error, runData } = failedShape.parse(parse(await dataOf(client, id))).resultData;
	const outputs = Object.values(runData).flatMap((runs) => runs.flatMap(({ data }) => data?.main ?? []));
	return { message: error?.message ?? 'nothing', items: outputs.flatMap((items) => items ?? []).length };
}

/** The event IDs of all items that a workflow's trigger emitted in the latest 100 executions. */
export async function emittedBy(client: N8nCalls, workflowId: string): Promise<string[]> {
	const { results } = await list(client, { workflowId, status: ['success', ...failures, ...pending] });
	const eventIds = [];
	for (const { id } of results) eventIds.push(...eventIdsIn(await dataOf(client, id)));
	return eventIds;
}

async function dataOf(client: N8nCalls, id: string): Promise<string> {
	return (await client.call('GET', `/rest/executions/${id}`, undefined, z.object({ data: z.string() }))).data;
}

async function list(client: N8nCalls, filter: object) {
	const query = new URLSearchParams({ limit: '100', filter: JSON.stringify(filter) });
	return client.call('GET', `/rest/executions?${query.toString()}`, undefined, listShape);
}

/** How many executions have which status, in words. */
export function countsText(counts: StatusCounts): string {
	const sorted = [...counts].sort(([one], [other]) => one.localeCompare(other));
	return sorted.map(([status, count]) => `${count} ${status}`).join(', ') || 'none';
}
