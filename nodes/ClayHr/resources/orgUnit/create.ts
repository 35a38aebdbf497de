import type { INodeProperties } from 'n8n-workflow';

import { orgUnitLocator, userLocator } from '../../shared/description/locators';

const show = { resource: ['orgUnit'], operation: ['create'] };

/** Fields of Org Unit: Create. */
export const createOrgUnitFields: INodeProperties[] = [
	{
		displayName: 'Name',
		name: 'orgUnitName',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Engineering',
	},
	{
		displayName: 'Description',
		name: 'orgUnitDescription',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Builds and runs our products',
	},
	{
		displayName: 'Additional Fields',
		name: 'orgUnitFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Code',
				name: 'code',
				type: 'string',
				default: '',
				placeholder: 'e.g. ENG',
			},
			{
				displayName: 'Head',
				name: 'headUserId',
				description: 'The person who leads it',
				...userLocator,
			},
			{
				displayName: 'Head Name',
				name: 'headName',
				type: 'string',
				default: '',
			},
			{
				displayName: 'ID',
				name: 'orgUnitId',
				type: 'number',
				default: 0,
				description: 'An ID of your own choice, where ClayHR should not make one',
			},
			{
				displayName: 'Label',
				name: 'label',
				type: 'string',
				default: '',
				description: 'The name ClayHR shows',
			},
			{
				displayName: 'Number of Employees',
				name: 'memberCount',
				type: 'number',
				default: 0,
			},
			{
				displayName: 'Parent',
				name: 'parentId',
				description: 'The org unit it belongs to',
				...orgUnitLocator,
			},
			{
				displayName: 'Parent Name',
				name: 'parentName',
				type: 'string',
				default: '',
			},
		],
	},
];
