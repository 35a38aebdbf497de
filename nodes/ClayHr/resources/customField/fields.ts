import type { INodeProperties } from 'n8n-workflow';

import { customFieldMapping } from '../../shared/description/commonFields';
import { locator, userLocator } from '../../shared/description/locators';

const resource = ['customField'];

/** Fields of the operations on custom fields. */
export const customFieldFields: INodeProperties[] = [
	{
		displayName: 'User',
		name: 'customFieldUserId',
		required: true,
		displayOptions: { show: { resource, operation: ['getValue', 'saveValues', 'updateValue'] } },
		description: 'The person whose value this is',
		...userLocator,
	},
	{
		displayName: 'Custom Field',
		name: 'customFieldId',
		required: true,
		displayOptions: { show: { resource, operation: ['get', 'getValue', 'updateValue'] } },
		description: 'The field this is about',
		...locator({ thing: 'a custom field', search: 'searchCustomFields', example: '88' }),
	},
	{
		displayName: 'Value',
		name: 'customFieldValue',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['updateValue'] } },
		default: '',
		description: 'What the field is to hold, as text',
	},
	{
		displayName: 'Values',
		name: 'customFieldMapping',
		required: true,
		displayOptions: { show: { resource, operation: ['saveValues'] } },
		description: 'What each field is to hold',
		...customFieldMapping,
	},
	{
		displayName: 'Filters',
		name: 'customFieldFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { resource, operation: ['getAll'] } },
		default: {},
		options: [
			{
				displayName: 'Object Type',
				name: 'objectType',
				type: 'string',
				default: '',
				description: 'Only the fields of one kind of record, as ClayHR calls it in the field objectType',
			},
		],
	},
];
