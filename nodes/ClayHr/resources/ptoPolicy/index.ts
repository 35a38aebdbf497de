import type { INodeProperties } from 'n8n-workflow';

import { listOperation, operation } from '../../shared/operation';
import { decimal, id, listAsText, needed, user } from '../../shared/parameters/fields';
import { addBalancesFields } from './addBalances';
import { ownPtoPolicyShape } from './shape';
import { ptoPolicies } from './lists';

const balance = {
	userId: user('ptoBalanceUserId'),
	ptoPolicyId: needed(id('ptoBalancePolicyId', ptoPolicies)),
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
				description:
					'Load the remaining leave of users. ClayHR does not document whether it adds to a balance or replaces it.',
				routing: operation('POST /api/userpto/balance/add', {
					body: { ptobalances: listAsText('ptoBalances', 'balances', balance) },
					response: { kind: 'done' },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many PTO policies',
				description: 'List the PTO policies of your company',
				routing: listOperation(ptoPolicies, {}),
			},
			{
				name: 'Get My Policies and Balances',
				value: 'getAllOwn',
				action: 'Get my PTO policies and balances',
				description: "List the PTO policies of the API key's user, with balances",
				routing: operation('GET /api/v3/user/pto', {
					response: { kind: 'rows', shape: ownPtoPolicyShape },
				}),
			},
		],
	},
	...addBalancesFields,
];
