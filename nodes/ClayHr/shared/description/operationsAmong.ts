import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Call } from '../call';
import { callOf } from '../operation';

/**
 * Display options of a parameter that many operations share.
 *
 * @param properties the node's parameters, with all operations
 * @param accepts true if an operation's call uses the parameter. n8n shows a parameter by resource and by operation,
 * not by pairs of them. So operations with the same name must give the same result here in every resource.
 */
export function operationsAmong(
	properties: INodeProperties[],
	accepts: (call: Call) => boolean,
): { resource: string[]; operation: string[] } {
	const found = properties
		.filter(({ name }) => name === 'operation')
		.map(({ displayOptions, options = [] }) => ({
			resources: (displayOptions?.show?.resource ?? []).map(String),
			operations: options.filter(isChoice).filter((option) => isAccepted(option, accepts)),
		}))
		.filter(({ operations }) => operations.length > 0);
	return {
		resource: unique(found.flatMap(({ resources }) => resources)),
		operation: unique(found.flatMap(({ operations }) => operations.map(({ value }) => String(value)))),
	};
}

function isChoice(option: NonNullable<INodeProperties['options']>[number]): option is INodePropertyOptions {
	return 'value' in option;
}

function isAccepted({ routing }: INodePropertyOptions, accepts: (call: Call) => boolean): boolean {
	const call = callOf(routing);
	return call !== undefined && accepts(call);
}

const unique = (values: string[]) => [...new Set(values)];
