import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';

/** Fields of Goal: Get, in addition to the goal. */
export const getGoalFields: INodeProperties[] = [
	{
		displayName: 'Additional Fields',
		name: 'goalGetFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { resource: ['goal'], operation: ['get'] } },
		default: {},
		options: [
			{
				displayName: 'Review User',
				name: 'goalGetReviewUserId',
				description: 'User under review who has the goal',
				...userLocator,
			},
		],
	},
];
