import type { INodeProperties, INodePropertyOptions, INodeType } from 'n8n-workflow';

import { executeItems } from './execute/executeItems';
import { callOf } from './operation';

/**
 * Builds n8n's `customOperations`: for each pair of resource and operation, a function that n8n calls with all items at
 * once instead of routing them one by one.
 *
 * @param properties the node's parameters, with all operations
 */
export function customOperationsOf(properties: INodeProperties[]): NonNullable<INodeType['customOperations']> {
	const found: NonNullable<INodeType['customOperations']> = {};
	for (const { name, displayOptions, options = [] } of properties) {
		if (name !== 'operation') continue;
		for (const resource of displayOptions?.show?.resource ?? []) {
			found[String(resource)] = Object.fromEntries(options.filter(isChoice).flatMap(toCustomOperation));
		}
	}
	return found;
}

function toCustomOperation({ value, routing }: INodePropertyOptions) {
	const call = callOf(routing);
	return call === undefined ? [] : [[String(value), executeItems(call)] as const];
}

function isChoice(option: NonNullable<INodeProperties['options']>[number]): option is INodePropertyOptions {
	return 'value' in option;
}
