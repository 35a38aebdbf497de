import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { choice } from '../../shared/request/fields';

const show = { resource: ['test'] };

/** What can be done with tests. */
export const testProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'get',
		options: [
			{
				name: 'Get',
				value: 'get',
				action: 'Get a test',
				description: 'Retrieve what ClayHR has under one status, with sections and questions',
				routing: operation({
					method: 'GET',
					path: '/api/test',
					changesData: false,
					query: { status: choice('testStatus', 'A', 'ARCHV', 'DRAFT') },
					answer: { kind: 'record' },
				}),
			},
		],
	},
	{
		displayName: 'Status',
		name: 'testStatus',
		type: 'options',
		displayOptions: { show: { ...show, operation: ['get'] } },
		options: [
			{ name: 'Active', value: 'A' },
			{ name: 'Archived', value: 'ARCHV' },
			{ name: 'Draft', value: 'DRAFT' },
		],
		default: 'A',
		description: 'ClayHR finds tests by their status only',
	},
];
