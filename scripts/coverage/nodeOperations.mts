import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';

/** An operation of the ClayHR node. */
export interface NodeOperation {
	resource: string;
	operation: string;
	/** `GET /api/users`; empty for API Request, which can send any request. */
	call: string;
}

const { properties } = new ClayHr().description;

/** All operations of the node with their names in the editor, by resource and name. */
export const nodeOperations: NodeOperation[] = properties
	.filter(({ name }) => name === 'operation')
	.flatMap((property) => choicesOf(property).map((option) => describe(resourceOf(property), option)))
	.sort((one, other) => `${one.resource} ${one.operation}`.localeCompare(`${other.resource} ${other.operation}`));

function describe(resource: string, { name, routing }: INodePropertyOptions): NodeOperation {
	const { method = '', url = '/' } = routing?.request ?? {};
	return { resource: labelOf(resource), operation: name, call: url === '/' ? '' : `${method} ${url}` };
}

function resourceOf({ displayOptions }: INodeProperties): string {
	const [resource] = displayOptions?.show?.resource ?? [];
	return typeof resource === 'string' ? resource : '';
}

function labelOf(resource: string): string {
	const choices = properties.filter(({ name }) => name === 'resource').flatMap(choicesOf);
	return choices.find(({ value }) => value === resource)?.name ?? resource;
}

function choicesOf({ options = [] }: INodeProperties): INodePropertyOptions[] {
	return options.filter((option): option is INodePropertyOptions => 'value' in option);
}
