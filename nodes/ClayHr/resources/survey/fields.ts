import type { INodeProperties } from 'n8n-workflow';

import { locator, namedLocator } from '../../shared/description/locators';
import { surveys } from './lists';

const resource = ['survey'];

/** Fields of the operations on surveys. */
export const surveyFields: INodeProperties[] = [
	{
		displayName: 'Survey',
		name: 'surveyId',
		required: true,
		displayOptions: { show: { resource, operation: ['get', 'getAllResponses', 'saveItemResponse'] } },
		...namedLocator(surveys, {
			search: 'searchSurveys',
			example: '81',
			exampleName: 'Engagement Survey',
			hint: "The field 'id' of a listed survey",
		}),
	},
	{
		displayName: 'Item',
		name: 'surveyItemId',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse'] } },
		description: 'Item (question) of the survey to answer',
		...locator({
			thing: 'an item',
			search: 'searchSurveyItems',
			dependsOn: 'surveyId.value',
			example: '4508',
			hint: "The number before the question in the field 'questions' of a survey",
		}),
	},
	{
		displayName: 'Assignment ID',
		name: 'surveyAssignmentId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse', 'saveResponse'] } },
		default: '',
		placeholder: 'e.g. 8801',
		description:
			"ID of the survey's assignment to a user. Once it is started, its responses have it as 'assignmentId'.",
		hint: 'ClayHR has no list of open assignments',
	},
	{
		displayName: 'Response',
		name: 'surveyItemResponse',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['saveItemResponse'] } },
		default: '',
		description: 'Response to the item, as text',
	},
];
