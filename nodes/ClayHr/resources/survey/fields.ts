import type { INodeProperties } from 'n8n-workflow';

const resource = ['survey'];

/** Fields of the operations on surveys. */
export const surveyFields: INodeProperties[] = [
	{
		displayName: 'Survey ID',
		name: 'surveyId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['get', 'getAllResponses'] } },
		default: '',
		placeholder: 'e.g. 77',
	},
	{
		displayName: 'Assignment ID',
		name: 'surveyAssignmentId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse', 'saveResponse'] } },
		default: '',
		placeholder: 'e.g. 8801',
		description: 'The assignment of the survey to a person',
	},
	{
		displayName: 'Item ID',
		name: 'surveyItemId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse'] } },
		default: '',
		placeholder: 'e.g. 123',
		description: 'The question, among the items of the survey',
	},
	{
		displayName: 'Response',
		name: 'surveyItemResponse',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse'] } },
		default: '',
		description: 'The answer to the item, as text',
	},
];
