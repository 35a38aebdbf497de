import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/fields/user';

const resource = ['form'];

/** Fields of the operations on forms. */
export const formFields: INodeProperties[] = [
	{
		displayName: 'Form ID',
		name: 'formId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['get', 'getAllResponses', 'getResponse'] } },
		default: '',
		placeholder: 'e.g. 77',
		hint: "The field 'dynamicFormId' of a listed form",
	},
	{
		displayName: 'Assignment ID',
		name: 'formAssignmentId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse', 'saveResponse'] } },
		default: '',
		placeholder: 'e.g. 8801',
		description: 'The assignment of the form to a person',
	},
	{
		displayName: 'Item ID',
		name: 'formItemId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse'] } },
		default: '',
		placeholder: 'e.g. 123',
		hint: "The field 'dynamicFormItemId' in the sections of a form",
	},
	{
		displayName: 'Response',
		name: 'formItemResponse',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse'] } },
		default: '',
		description: 'The answer to the item, as text',
	},
	{
		displayName: 'Filters',
		name: 'formResponseFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { resource, operation: ['getResponse'] } },
		default: {},
		options: [
			{
				displayName: 'Assignment ID',
				name: 'assignmentId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 8801',
				description: 'The assignment whose answers are wanted',
			},
			{
				displayName: 'User',
				name: 'userId',
				description: 'The person to whom the form was assigned',
				...userLocator,
			},
		],
	},
];
