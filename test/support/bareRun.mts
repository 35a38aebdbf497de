import { ExecuteContext, RoutingNode } from 'n8n-core';
import {
	createEmptyRunExecutionData,
	type INodeExecutionData,
	type INodeParameters,
	type INodeTypes,
	type ITaskDataConnections,
	Workflow,
} from 'n8n-workflow';

import { ClayHrApi } from '../../credentials/ClayHrApi.credentials.ts';
import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';
import { additionalDataFor } from './additionalData.mts';
import { OneCredential } from './credentialsHelper.mts';
import type { Sandbox } from './sandbox.mts';
import { node, prepare } from './workflowNodes.mts';

/** The way n8n runs the node. */
export type Way = 'workflow' | 'routing';

/** What a test sets of a run, where WorkflowExecute would set it. */
export interface BareRun {
	access: Sandbox['access'];
	parameters: INodeParameters;
	/** The items by connection: `{ main: [items] }`, or those of an AI tool. */
	inputData: ITaskDataConnections;
	/** The node's setting Retry On Fail. */
	retryOnFail?: boolean;
	/** Ends the execution. */
	signal?: AbortSignal;
}

/**
 * Runs the node without a workflow around it, so that its own promise can be watched.
 *
 * @throws what the node throws
 */
export async function bareRun(
	way: Way,
	{ access, parameters, inputData, retryOnFail = false, signal }: BareRun,
): Promise<INodeExecutionData[]> {
	const clayHr = new ClayHr();
	const type = prepare(clayHr);
	const nodeTypes: INodeTypes = { getByName: () => type, getByNameAndVersion: () => type, getKnownTypes: () => ({}) };
	const running = { ...node('clayHr', parameters), retryOnFail };
	const workflow = new Workflow({ nodes: [running], connections: {}, active: false, nodeTypes });
	const context = new ExecuteContext(
		workflow,
		running,
		additionalDataFor(new OneCredential(new ClayHrApi(), access)),
		'manual',
		createEmptyRunExecutionData(),
		0,
		inputData.main?.[0] ?? [],
		inputData,
		{ node: running, data: inputData, source: null },
		[],
		signal,
	);
	if (way === 'routing') return (await new RoutingNode(context, type).runNode())?.[0] ?? [];
	const { resource, operation } = parameters;
	if (typeof resource !== 'string' || typeof operation !== 'string') throw new Error('No operation');
	const output = await clayHr.customOperations[resource]?.[operation]?.call(context);
	if (!Array.isArray(output)) throw new Error(`No operation ${resource}: ${operation}`);
	return output[0] ?? [];
}
