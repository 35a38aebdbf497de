import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { ptoPolicyLocator } from './locator';

/** Fields of PTO Policy: Add Balances. */
export const addBalancesFields: INodeProperties[] = [
	{
		displayName: 'Balances',
		name: 'ptoBalances',
		type: 'fixedCollection',
		placeholder: 'Add Balance',
		required: true,
		typeOptions: { multipleValues: true },
		displayOptions: { show: { resource: ['ptoPolicy'], operation: ['addBalances'] } },
		default: {},
		description: 'Remaining leave of users. ClayHR does not document the format: check your first balance in ClayHR.',
		options: [
			{
				displayName: 'Balance',
				name: 'balances',
				values: [
					{
						displayName: 'User',
						name: 'ptoBalanceUserId',
						description: 'User who has the balance',
						...userLocator,
					},
					{
						displayName: 'PTO Policy',
						name: 'ptoBalancePolicyId',
						description: 'Type of leave, such as vacation',
						...ptoPolicyLocator,
					},
					{
						displayName: 'Balance',
						name: 'balance',
						type: 'number',
						default: 0,
						description: 'Remaining leave in the unit of the policy: hours or days',
					},
				],
			},
		],
	},
];
