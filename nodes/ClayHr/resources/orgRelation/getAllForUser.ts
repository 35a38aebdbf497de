import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/fields/user';

const show = { resource: ['orgRelation'], operation: ['getAllForUser'] };

/** Fields of Org Relation: Get Many for User, beside Return All and Limit. */
export const getManyOrgRelationsForUserFields: INodeProperties[] = [
	{
		displayName: 'User Email',
		name: 'orgRelationEmail',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. ada.stone@example.com',
		description: 'The email of the person whose reporting lines to list',
	},
	{
		displayName: 'Filters',
		name: 'orgRelationFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Employee Number',
				name: 'employeeNumber',
				type: 'string',
				default: '',
				placeholder: 'e.g. E-1042',
			},
			{ displayName: 'User', name: 'userId', description: 'The same person by ID', ...userLocator },
		],
	},
];
