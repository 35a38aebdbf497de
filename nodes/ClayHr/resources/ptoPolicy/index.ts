import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { decimal, id, list, needed, user } from '../../shared/parameters/fields';
import { addBalancesFields } from './addBalances';
import { ownPtoPolicyShape, ptoPolicyShape } from './shape';

const balance = {
	userId: user('userId'),
	ptoPolicyId: needed(id('ptoPolicyId')),
	balance: needed(decimal('balance')),
};

/** Operations and fields of the resource PTO Policy. */
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
				name: 'Add Balances',
				value: 'addBalances',
				action: 'Add balances to PTO policies',
				description: 'Set how much leave people have left under a policy',
				routing: operation({
					method: 'POST',
					path: '/api/userpto/balance/add',
					changesData: true,
					body: { ptobalances: list('ptoBalances', 'balances', balance, true) },
					response: { kind: 'done' },
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
					fallbackPath: '/api/v3/ptopolicies',
					pathConfidence: 'medium',
					changesData: false,
					response: { kind: 'rows', shape: ptoPolicyShape },
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
					response: { kind: 'rows', shape: ownPtoPolicyShape },
				}),
			},
		],
	},
	...addBalancesFields,
];
