import { SupplyDataContext } from 'n8n-core';
import {
	createRunExecutionData,
	type IDataObject,
	type INodeParameters,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
	NodeConnectionTypes,
	Workflow,
} from 'n8n-workflow';

import { node } from './workflowNodes.mts';

/**
 * Calls the ClayHR node as an AI agent calls several tools at once: each call has its own item, and all share the
 * agent's execute data.
 *
 * @param agentItems the agent's items
 * @returns each call's output, or `error` with the message of a failed call
 */
export async function callTools(
	nodeTypes: INodeTypes,
	additionalData: IWorkflowExecuteAdditionalData,
	calls: INodeParameters[],
	agentItems: IDataObject[],
): Promise<IDataObject[][]> {
	const agent = node('start', {});
	const main = [agentItems.map((json) => ({ json }))];
	const executeData = { node: agent, data: { main }, source: null };
	const answers = calls.map(async (parameters) => {
		const tool = node('clayHr', parameters);
		const workflow = new Workflow({ id: 'workflow', nodes: [agent, tool], connections: {}, nodeTypes, active: false });
		const context = new SupplyDataContext(
			workflow,
			tool,
			additionalData,
			'manual',
			createRunExecutionData({}),
			0,
			main[0] ?? [],
			{},
			NodeConnectionTypes.AiTool,
			executeData,
			[],
			undefined,
			agent,
		);
		context.addInputData(NodeConnectionTypes.AiTool, [[{ json: {} }]]);
		const output: unknown = await nodeTypes.getByNameAndVersion('clayHr').execute?.call(context as never);
		return (output as Array<Array<{ json: IDataObject }>>).flat().map(({ json }) => json);
	});
	const errorOf = (reason: unknown) => [{ error: reason instanceof Error ? reason.message : String(reason) }];
	const outcomes = await Promise.allSettled(answers);
	return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : errorOf(outcome.reason)));
}
