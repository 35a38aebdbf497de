import type { INodeProperties, INodePropertyOptions, INodePropertyRouting } from 'n8n-workflow';

import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';
import type { Call } from '../../nodes/ClayHr/shared/call.ts';
import { callOf } from '../../nodes/ClayHr/shared/operation.ts';

/** An operation of the ClayHR node, from its description. */
export interface Operation {
	resource: string;
	operation: string;
	option: INodePropertyOptions;
	routing: INodePropertyRouting | undefined;
	call: Call | undefined;
	/** The parameters that the editor shows for it, except Resource and Operation. */
	shown: INodeProperties[];
}

/** The node's parameters. */
export const nodeProperties: INodeProperties[] = new ClayHr().description.properties;

/** Every operation of the node. */
export const operations: Operation[] = nodeProperties
	.filter(({ name }) => name === 'operation')
	.flatMap((property) => optionsOf(property).map((option) => describeOption(resourceOf(property), option)));

/** The choices of an options parameter, or the fields of a collection. */
export function optionsOf<T = INodePropertyOptions>(property: INodeProperties): T[] {
	return (property.options ?? []) as T[];
}

/** The names in a path template such as `/api/projects/{projectId}`. */
export function placeholdersOf(template: string): string[] {
	return Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '');
}

function describeOption(resource: string, option: INodePropertyOptions): Operation {
	const operation = String(option.value);
	const shown = nodeProperties.filter((property) => isShown(property, resource, operation));
	return { resource, operation, option, routing: option.routing, call: callOf(option.routing), shown };
}

function isShown({ name, displayOptions }: INodeProperties, resource: string, operation: string): boolean {
	const { resource: resources, operation: operationNames } = displayOptions?.show ?? {};
	if (name === 'operation' || !Array.isArray(resources)) return false;
	return resources.includes(resource) && (!Array.isArray(operationNames) || operationNames.includes(operation));
}

function resourceOf({ displayOptions }: INodeProperties): string {
	const [resource] = displayOptions?.show?.resource ?? [];
	if (typeof resource !== 'string') throw new Error('An Operation parameter names no resource');
	return resource;
}
