import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/fields/user';

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
		displayName: 'Custom Field ID',
		name: 'customFieldId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['get', 'getValue', 'updateValue'] } },
		default: '',
		placeholder: 'e.g. 88',
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
		type: 'resourceMapper',
		noDataExpression: true,
		required: true,
		displayOptions: { show: { resource, operation: ['saveValues'] } },
		default: { mappingMode: 'defineBelow', value: null },
		description: 'What each field is to hold',
		typeOptions: {
			resourceMapper: {
				resourceMapperMethod: 'getCustomFields',
				mode: 'add',
				fieldWords: { singular: 'custom field', plural: 'custom fields' },
				addAllFields: false,
				supportAutoMap: false,
			},
		},
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
