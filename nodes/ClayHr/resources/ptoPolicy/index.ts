import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';

/** What can be done with PTO policies. */
export const ptoPolicyProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['ptoPolicy'] } },
		default: 'getAll',
		options: [
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many PTO policies',
				description: 'List the policies of the company',
				routing: operation({
					method: 'GET',
					path: '/api/ptopolicies',
					changesData: false,
					answer: { kind: 'rows' },
				}),
			},
			{
				name: 'Get Many of API Key Owner',
				value: 'getAllOwn',
				action: 'Get many PTO policies of the API key owner',
				description: "List the policies of the API key's owner with their balances",
				routing: operation({
					method: 'GET',
					path: '/api/v3/user/pto',
					changesData: false,
					answer: { kind: 'rows' },
				}),
			},
		],
	},
];
