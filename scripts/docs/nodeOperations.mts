import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';

/** An operation of the ClayHR node. */
export interface NodeOperation {
	resource: string;
	operation: string;
	/** The node's own names, as workflows store them. */
	names: { resource: string; operation: string };
	/** What the editor says about the operation. */
	description: string;
	/** `GET /api/users`; empty for API Request, which can send any request. */
	call: string;
}

/** All parameters of the node. */
export const { properties: nodeProperties } = new ClayHr().description;

/** All operations of the node with their names in the editor, by resource and name. */
export const nodeOperations: NodeOperation[] = nodeProperties
	.filter(({ name }) => name === 'operation')
	.flatMap((property) => choicesOf(property).map((option) => describe(resourceOf(property), option)))
	.sort((one, other) => `${one.resource} ${one.operation}`.localeCompare(`${other.resource} ${other.operation}`));

function describe(resource: string, { name, value, description = '', routing }: INodePropertyOptions): NodeOperation {
	const { method = '', url = '/' } = routing?.request ?? {};
	return {
		resource: labelOf(resource),
		operation: name,
		names: { resource, operation: String(value) },
		description,
		call: url === '/' ? '' : `${method} ${url}`,
	};
}

function resourceOf({ displayOptions }: INodeProperties): string {
	const [resource] = displayOptions?.show?.resource ?? [];
	return typeof resource === 'string' ? resource : '';
}

function labelOf(resource: string): string {
	const choices = nodeProperties.filter(({ name }) => name === 'resource').flatMap(choicesOf);
	return choices.find(({ value }) => value === resource)?.name ?? resource;
}

function choicesOf({ options = [] }: INodeProperties): INodePropertyOptions[] {
	return options.filter((option): option is INodePropertyOptions => 'value' in option);
}
