import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { orgUnitLocator } from './locator';

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
				description: 'User who leads the org unit',
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
				description: 'Your own ID for the org unit. If not set, ClayHR creates an ID.',
			},
			{
				displayName: 'Label',
				name: 'label',
				type: 'string',
				default: '',
				description: 'Name that ClayHR shows',
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
				description: 'Org unit above this org unit',
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
