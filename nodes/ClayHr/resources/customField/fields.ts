import type { INodeProperties } from 'n8n-workflow';

import { customFieldMapping } from '../../shared/description/commonFields';
import { namedLocator, userLocator } from '../../shared/description/locators';
import { customFields } from './lists';

const resource = ['customField'];

/** Fields of the operations on custom fields. */
export const customFieldFields: INodeProperties[] = [
	{
		displayName: 'User',
		name: 'customFieldUserId',
		required: true,
		displayOptions: { show: { resource, operation: ['getValue', 'saveValues', 'updateValue'] } },
		description: 'User whose custom fields to read or change',
		...userLocator,
	},
	{
		displayName: 'Custom Field',
		name: 'customFieldId',
		required: true,
		displayOptions: { show: { resource, operation: ['get', 'getValue', 'updateValue'] } },
		description: 'Custom field to read or change',
		...namedLocator(customFields, { search: 'searchCustomFields', example: '88', exampleName: 'T-shirt Size' }),
	},
	{
		displayName: 'Value',
		name: 'customFieldValue',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['updateValue'] } },
		default: '',
		description: 'New value. It must fit the custom field: one of its options, a number, a date or a text.',
	},
	{
		displayName: 'Values',
		name: 'customFieldMapping',
		required: true,
		displayOptions: { show: { resource, operation: ['saveValues'] } },
		description: 'Values of the custom fields',
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
				description: "Only custom fields of one record type, as in the field 'objectType' of a listed custom field",
			},
		],
	},
];
