import type { INodeProperties } from 'n8n-workflow';

import { locator, namedLocator, userLocator } from '../../shared/description/locators';
import { forms } from './lists';

const resource = ['form'];

/** Fields of the operations on forms. */
export const formFields: INodeProperties[] = [
	{
		displayName: 'Form',
		name: 'formId',
		required: true,
		displayOptions: { show: { resource, operation: ['get', 'getAllResponses', 'getResponse', 'saveItemResponse'] } },
		...namedLocator(forms, {
			search: 'searchForms',
			example: '77',
			exampleName: 'Exit Interview',
			hint: "The field 'id' of a listed form",
		}),
	},
	{
		displayName: 'Item',
		name: 'formItemId',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse'] } },
		description: 'Item (question) of the form to answer',
		...locator({
			thing: 'an item',
			search: 'searchFormItems',
			dependsOn: 'formId.value',
			example: '4502',
			hint: "The number before the question in the field 'questions' of a form",
		}),
	},
	{
		displayName: 'Assignment ID',
		name: 'formAssignmentId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse', 'saveResponse'] } },
		default: '',
		placeholder: 'e.g. 8801',
		description: "ID of the form's assignment to a user. Once it is started, its responses have it as 'assignmentId'.",
		hint: 'ClayHR has no list of open assignments',
	},
	{
		displayName: 'Response',
		name: 'formItemResponse',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse'] } },
		default: '',
		description: 'Response to the item, as text',
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
				description: "Only the response of this assignment. Use the field 'assignmentId' of a listed response.",
			},
			{
				displayName: 'User',
				name: 'formResponseUserId',
				description: 'Only the response of this user',
				...userLocator,
			},
		],
	},
];
