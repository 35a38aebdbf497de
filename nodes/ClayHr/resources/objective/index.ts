import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { objectiveLocator } from './locator';
import { listOperation } from '../../shared/operation';
import { id, user } from '../../shared/parameters/fields';
import { objectives } from './lists';

const show = { resource: ['objective'] };

/** Operations and fields of the resource Objective. */
export const objectiveProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many objectives',
				description: 'List the objectives of a user, or a single objective, with key results',
				routing: listOperation(objectives, {
					query: {
						UserId: user('objectiveFilters.objectiveUserId'),
						objectiveId: id('objectiveFilters.objectiveId', objectives),
					},
				}),
			},
		],
	},
	{
		displayName: 'Filters',
		name: 'objectiveFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { ...show, operation: ['getAll'] } },
		default: {},
		options: [
			{
				displayName: 'Objective',
				name: 'objectiveId',
				description: 'Only this objective',
				...objectiveLocator,
			},
			{ displayName: 'User', name: 'objectiveUserId', description: 'Only the objectives of this user', ...userLocator },
		],
	},
];
