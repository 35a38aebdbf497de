import type { INodeProperties } from 'n8n-workflow';

import { ptoPolicyLocator, userByIdLocator } from '../../shared/description/locators';

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
		description:
			'What people have left under a policy. ClayHR does not document how it wants this written: check the first balance in ClayHR.',
		options: [
			{
				displayName: 'Balance',
				name: 'balances',
				values: [
					{
						displayName: 'User',
						name: 'userId',
						description: 'Who gets the balance',
						...userByIdLocator,
					},
					{
						displayName: 'PTO Policy',
						name: 'ptoPolicyId',
						description: 'The kind of leave, such as vacation',
						...ptoPolicyLocator,
					},
					{
						displayName: 'Balance',
						name: 'balance',
						type: 'number',
						default: 0,
						description: 'In the unit of the policy, hours or days',
					},
				],
			},
		],
	},
];
