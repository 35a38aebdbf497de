import type { INodeProperties } from 'n8n-workflow';

import { operationsAmong } from './operationsAmong';

/**
 * Return All and Limit, shown for every operation that reads a list.
 *
 * @param properties the node's parameters, with all operations
 */
export function listingFields(properties: INodeProperties[]): INodeProperties[] {
	const show = operationsAmong(properties, ({ response }) => response.kind === 'rows');
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
