import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { jsonText } from '../../shared/request/fields';

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
				name: 'Add Balance',
				value: 'addBalance',
				action: 'Add balances to PTO policies',
				description: 'Set how much leave people have left under a policy',
				routing: operation({
					method: 'POST',
					path: '/api/userpto/balance/add',
					changesData: true,
					body: { ptobalances: jsonText('ptoBalances') },
					answer: { kind: 'done' },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many PTO policies',
				description: 'List the policies of the company',
				routing: operation({
					method: 'GET',
					path: '/api/ptopolicies',
					otherPath: '/api/v3/ptopolicies',
					pathConfidence: 'medium',
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
	{
		displayName: 'Balances (JSON)',
		name: 'ptoBalances',
		type: 'json',
		required: true,
		displayOptions: { show: { resource: ['ptoPolicy'], operation: ['addBalance'] } },
		default: '[\n\t{ "userId": 140001, "ptoPolicyId": 321, "balance": 12 }\n]',
		description:
			'A list of balances. ClayHR does not document its form, so this one may differ from what your ClayHR takes.',
	},
];
