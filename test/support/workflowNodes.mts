import { DirectoryLoader, RoutingNode } from 'n8n-core';
import {
	type IExecuteFunctions,
	type INode,
	type INodeParameters,
	type INodeType,
	NodeConnectionTypes,
} from 'n8n-workflow';

/** A start node that passes its items on. */
export const start: INodeType = {
	description: {
		displayName: 'Start',
		name: 'start',
		group: ['trigger'],
		version: 1,
		description: 'Hands its items on',
		defaults: { name: 'Start' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	async execute(this: IExecuteFunctions) {
		return await Promise.resolve([this.getInputData()]);
	},
};

/** Prepares a declarative node as n8n does when it loads it. */
export function prepare(type: INodeType): INodeType {
	DirectoryLoader.applyDeclarativeNodeOptionParameters(type);
	type.execute = async function (this: IExecuteFunctions) {
		return (await new RoutingNode(this as ConstructorParameters<typeof RoutingNode>[0], type).runNode()) ?? [];
	};
	return type;
}

/**
 * A workflow's node.
 *
 * @param credentialId n8n's ID of its credential
 */
export function node(type: string, parameters: INodeParameters, credentialId = '1'): INode {
	const name = type === 'start' ? 'Start' : 'ClayHR';
	const credentials = { clayHrApi: { id: credentialId, name: 'ClayHR account' } };
	return {
		id: name,
		name,
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters,
		...(type !== 'start' && { credentials }),
	};
}
