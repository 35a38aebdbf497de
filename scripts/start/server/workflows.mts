import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'flatted';
import { z } from 'zod';
import { Problem } from '../../support/problem.mts';
import { credentialType, type CredentialReference } from './credential.mts';
import type { N8nCalls } from './n8nClient.mts';

const nodeShape = z.object({ name: z.string(), type: z.string() }).passthrough();
const workflowShape = z.object({ name: z.string(), nodes: z.array(nodeShape) }).passthrough();
const savedShape = workflowShape.extend({ id: z.string(), versionId: z.string() });

/** A workflow in n8n's export format. */
export type Workflow = z.output<typeof workflowShape>;

/** A workflow that is stored in n8n. */
export type SavedWorkflow = z.output<typeof savedShape>;

const itemShape = z.object({
	json: z.unknown(),
	binary: z.record(z.object({ fileName: z.string().optional() })).optional(),
});
const runShape = z.object({
	resultData: z.object({
		error: z
			.object({
				message: z.string(),
				description: z.string().nullish(),
				node: z.object({ name: z.string() }).optional(),
			})
			.optional(),
		runData: z.record(
			z.array(
				z.object({
					data: z.object({ main: z.array(z.array(itemShape).nullable()).optional() }).optional(),
				}),
			),
		),
	}),
});

/** The result of an execution: the items of each node's first output, by the node's name. Nodes that did not run are missing. */
export interface RunResult {
	readonly itemsOf: ReadonlyMap<string, readonly unknown[]>;
	/** The names of the files in each node's first output, by the node's name. */
	readonly filesOf: ReadonlyMap<string, readonly string[]>;
	/** The first error with the node's name; undefined if there was none. */
	readonly failure: string | undefined;
}

/** Reads an exported workflow. Throws a Problem for anything else. */
export function readWorkflow(text: string, fileName: string): Workflow {
	const result = workflowShape.safeParse(JSON.parse(text));
	if (result.success) return result.data;
	throw new Problem(`${fileName} is not a workflow that n8n exported: export the workflow again.`);
}

/** Stores a workflow in n8n, with the given credential in all its ClayHR nodes. */
export async function createWorkflow(
	client: N8nCalls,
	workflow: Workflow,
	credential: CredentialReference,
): Promise<SavedWorkflow> {
	const nodes = workflow.nodes.map((node) =>
		z.object({ [credentialType]: z.object({}) }).safeParse(node.credentials).success
			? { ...node, credentials: { [credentialType]: credential } }
			: node,
	);
	return client.call('POST', '/rest/workflows', { ...workflow, nodes, active: false }, savedShape);
}

/**
 * Runs a stored workflow like the editor's button, and waits for its end.
 * @param trigger the name of the node to start from
 * @throws Problem if it has not ended after two minutes
 */
export async function runWorkflow(client: N8nCalls, workflow: SavedWorkflow, trigger: string): Promise<RunResult> {
	return runAndWait(client, workflow, { name: trigger });
}

/**
 * Runs a stored workflow as if its trigger had output one item, and waits for its end.
 * @param trigger the name of the node to start from
 * @param json the item
 * @throws Problem if it has not ended after two minutes
 */
export async function runFrom(
	client: N8nCalls,
	workflow: SavedWorkflow,
	trigger: string,
	json: object,
): Promise<RunResult> {
	const data = { startTime: 0, executionTime: 0, executionIndex: 0, source: [], data: { main: [[{ json }]] } };
	return runAndWait(client, workflow, { name: trigger, data });
}

async function runAndWait(client: N8nCalls, workflow: SavedWorkflow, triggerToStartFrom: object): Promise<RunResult> {
	const start = { workflowData: workflow, triggerToStartFrom };
	const startedShape = z.object({ executionId: z.string() });
	const { executionId } = await client.call('POST', `/rest/workflows/${workflow.id}/run`, start, startedShape);
	const shape = z.object({ status: z.string(), data: z.string() });
	return eventually(`The workflow "${workflow.name}" did not end within two minutes.`, async () => {
		const execution = await client.call('GET', `/rest/executions/${executionId}`, undefined, shape);
		return isOver(execution) ? resultOf(execution.data) : undefined;
	});
}

/** Activates a stored workflow. Its trigger polls at once, and then on schedule. */
export async function switchOn(client: N8nCalls, { id, versionId }: SavedWorkflow): Promise<void> {
	await client.call('POST', `/rest/workflows/${id}/activate`, { versionId }, z.unknown());
}

/** Deactivates a stored workflow. Its trigger's state is kept. */
export async function switchOff(client: N8nCalls, { id }: SavedWorkflow): Promise<void> {
	await client.call('POST', `/rest/workflows/${id}/deactivate`, {}, z.unknown());
}

/**
 * Waits until n8n has stored a trigger's state. n8n confirms an activation long before the first poll ends, and a trigger
 * that is killed before that repeats its baseline.
 * @param id the workflow's ID
 * @throws Problem if this takes longer than two minutes
 */
export async function untilStored(client: N8nCalls, id: string): Promise<void> {
	const shape = z.object({ staticData: z.object({}).passthrough().nullish() });
	await eventually("n8n did not store the trigger's state within two minutes.", async () => {
		const { staticData } = await client.call('GET', `/rest/workflows/${id}`, undefined, shape);
		return Object.keys(staticData ?? {}).length > 0 ? true : undefined;
	});
}

/**
 * Waits until an active workflow has run by itself.
 * @returns the result of its first execution
 * @throws Problem if no value arrives within two minutes
 */
export async function untilRun(client: N8nCalls, workflow: SavedWorkflow): Promise<RunResult> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId: workflow.id }));
	const listShape = z.object({ results: z.array(z.object({ id: z.string(), status: z.string() })) });
	return eventually(`The workflow "${workflow.name}" did not start within two minutes.`, async () => {
		const { results } = await client.call('GET', `/rest/executions?filter=${filter}`, undefined, listShape);
		const first = results.at(-1);
		if (first === undefined || !isOver(first)) return undefined;
		const shape = z.object({ data: z.string() });
		return resultOf((await client.call('GET', `/rest/executions/${first.id}`, undefined, shape)).data);
	});
}

const isOver = ({ status }: { readonly status: string }) => !['new', 'running', 'waiting'].includes(status);

/** Polls for a value. Throws a Problem with the sentence if no value arrives within two minutes. */
async function eventually<Found>(sentence: string, look: () => Promise<Found | undefined>): Promise<Found> {
	const deadline = Date.now() + 120_000;
	while (Date.now() < deadline) {
		const found = await look();
		if (found !== undefined) return found;
		await sleep(200);
	}
	throw new Problem(sentence);
}

/**
 * Reads a stored execution. n8n stores it as text in which every repeated value is written once.
 * @returns undefined if nothing is stored yet: n8n 1 stores the status of an execution before its data
 */
function resultOf(flattedRun: string): RunResult | undefined {
	const run: unknown = parse(flattedRun);
	if (run === undefined) return undefined;
	const { error, runData } = runShape.parse(run).resultData;
	if (error === undefined && Object.keys(runData).length === 0) return undefined;
	const outputs = Object.entries(runData).map(([name, runs]) => ({
		name,
		items: runs.flatMap((run) => run.data?.main?.[0] ?? []),
	}));
	const failure = error && `${error.node?.name ?? 'n8n'}: ${[error.message, error.description ?? ''].join(' ').trim()}`;
	const filesIn = ({ binary = {} }: z.output<typeof itemShape>) =>
		Object.values(binary).flatMap(({ fileName }) => fileName ?? []);
	return {
		itemsOf: new Map(outputs.map(({ name, items }) => [name, items.map(({ json }) => json)])),
		filesOf: new Map(outputs.map(({ name, items }) => [name, items.flatMap(filesIn)])),
		failure,
	};
}
