import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { callOf } from '../operation';

/**
 * Return All and Limit, for every operation that gives a list.
 *
 * @param properties the parameters among which the operations are
 */
export function listingFields(properties: INodeProperties[]): INodeProperties[] {
	const show = listsAmong(properties);
	return [
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			displayOptions: { show },
			default: false,
			description: 'Whether to return all results or only up to a given limit',
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			displayOptions: { show: { ...show, returnAll: [false] } },
			typeOptions: { minValue: 1 },
			default: 50,
			description: 'Max number of results to return',
		},
	];
}

function listsAmong(properties: INodeProperties[]): { resource: string[]; operation: string[] } {
	const lists = properties
		.filter(({ name }) => name === 'operation')
		.map(({ displayOptions, options = [] }) => ({
			resources: (displayOptions?.show?.resource ?? []).map(String),
			operations: options.filter(isList).map(({ value }) => String(value)),
		}))
		.filter(({ operations }) => operations.length > 0);
	const unique = (values: string[]) => [...new Set(values)];
	return {
		resource: unique(lists.flatMap(({ resources }) => resources)),
		operation: unique(lists.flatMap(({ operations }) => operations)),
	};
}

function isList(option: NonNullable<INodeProperties['options']>[number]): option is INodePropertyOptions {
	return 'value' in option && 'routing' in option && callOf(option.routing)?.answer.kind === 'rows';
}
