import type { INodeProperties, INodePropertyOptions, INodeType } from 'n8n-workflow';

import { executeItems } from './execute/executeItems';
import { callOf } from './operation';

/**
 * How n8n runs each pair of resource and operation in a workflow: with all items at once, instead of one by one through n8n's
 * routing engine.
 *
 * @param properties the parameters among which the operations are
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
