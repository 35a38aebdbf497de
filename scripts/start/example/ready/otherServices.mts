import { z } from 'zod';
import { Problem } from '../../../support/problem.mts';
import type { Workflow } from '../../server/workflows.mts';

/** Nodes of other services by name, each with the fields that the service would answer. */
export type OtherServices = Readonly<Record<string, Readonly<Record<string, boolean | string>>>>;

/**
 * Replaces nodes of other services, such as Slack, by nodes that output what would have been sent, plus the given answer.
 * All other nodes stay as they are.
 * @throws Problem if the workflow lacks one of the nodes
 */
export function replaceOtherServices(workflow: Workflow, services: OtherServices): Workflow {
	for (const name of Object.keys(services)) {
		if (!workflow.nodes.some((node) => node.name === name))
			throw new Problem(`"${workflow.name}" has no node "${name}".`);
	}
	const nodes = workflow.nodes.map((node) => {
		const answer = services[node.name];
		return answer === undefined ? node : recordingNode(node, answer);
	});
	return { ...workflow, nodes };
}

function recordingNode(node: Workflow['nodes'][number], answer: OtherServices[string]): Workflow['nodes'][number] {
	const parameters = z.record(z.unknown()).safeParse(node.parameters);
	const sent = Object.entries(parameters.success ? parameters.data : {});
	const values = [...sent.filter(([, value]) => typeof value === 'string'), ...Object.entries(answer)];
	const assignments = values.map(([name, value]) => ({
		id: name,
		name,
		value,
		type: typeof value === 'boolean' ? 'boolean' : 'string',
	}));
	return {
		...node,
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		parameters: { assignments: { assignments }, options: {} },
	};
}
