import { parse } from 'flatted';
import { z } from 'zod';
import type { N8nCalls } from '../start/server/n8nClient.mts';
import { Problem } from '../support/problem.mts';
import type { Emission } from './facts.mts';
import { triggerName } from './triggerWorkflows.mts';

const pageLength = 100;
const listShape = z.object({
	results: z.array(z.object({ id: z.string(), status: z.string(), createdAt: z.string() })),
});
const executionShape = z.object({ data: z.string() });

const outputShape = z.object({ main: z.array(z.array(z.object({ json: z.unknown() })).nullable()) });
const runShape = z.object({
	resultData: z.object({ runData: z.record(z.array(z.object({ data: outputShape.optional() }))) }),
	executionData: z
		.object({ nodeExecutionStack: z.array(z.object({ node: z.object({ name: z.string() }), data: outputShape })) })
		.optional(),
});
const itemShape = z.object({ eventId: z.string() });

/** Reads the triggers' items from n8n's executions, each execution once after its end. */
export class Executions {
	private readonly read = new Set<string>();
	private readonly found: Emission[] = [];
	/** The number of executions without items of the trigger, such as failed polls. */
	withoutItems = 0;

	constructor(private readonly client: N8nCalls) {}

	/** All items that the triggers have emitted so far, in all ended executions. */
	async emissions(): Promise<readonly Emission[]> {
		const path = `/rest/executions?limit=${pageLength}`;
		const { results } = await this.client.call('GET', path, undefined, listShape);
		const fresh = results.filter(({ id }) => !this.read.has(id));
		if (fresh.length === pageLength) throw new Problem('There were more executions than n8n lists at once.');
		for (const { id, status, createdAt } of fresh) {
			if (['new', 'running', 'waiting'].includes(status)) continue;
			const { data } = await this.client.call('GET', `/rest/executions/${id}`, undefined, executionShape);
			const eventIds = eventIdsIn(data);
			if (eventIds.length === 0) this.withoutItems += 1;
			const facts = { executionId: id, at: Date.parse(createdAt), cutShort: status === 'crashed' };
			this.found.push(...eventIds.map((eventId) => ({ eventId, ...facts })));
			this.read.add(id);
		}
		return this.found;
	}
}

/**
 * The event IDs of all items that the trigger emitted in an execution.
 * @param flattedRun the execution's data as n8n stores it
 */
export function eventIdsIn(flattedRun: string): string[] {
	const { resultData, executionData } = runShape.parse(parse(flattedRun));
	// In a killed execution, the trigger's items are still on the execution stack, and n8n may have invented items for its output.
	const waiting = executionData?.nodeExecutionStack.filter(({ node }) => node.name === triggerName) ?? [];
	const done = (resultData.runData[triggerName] ?? []).flatMap(({ data }) => data ?? []);
	const outputs = waiting.length > 0 ? waiting.map(({ data }) => data) : done;
	const items = outputs.flatMap(({ main }) => main.flatMap((output) => output ?? []));
	return items.flatMap(({ json }) => itemShape.safeParse(json).data?.eventId ?? []);
}
