import type { INodeProperties } from 'n8n-workflow';

import { listOperation, operation } from '../../shared/operation';
import { id, text } from '../../shared/parameters/fields';
import { readForm } from '../form/readForm';
import { formResponseShape, wholeFormShape } from '../form/shape';
import { surveyFields } from './fields';
import { readWithQuestions } from './readWithQuestions';
import { surveys, wholeSurvey } from './lists';

/** Operations and fields of the resource Survey. */
export const surveyProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['survey'] } },
		default: 'getAll',
		options: [
			{
				name: 'Get',
				value: 'get',
				action: 'Get a survey',
				description: 'Retrieve a survey with its sections and items',
				routing: operation(wholeSurvey.endpoint, {
					query: { dynamicFormId: id('surveyId', surveys) },
					response: { kind: 'record', read: readForm, shape: wholeFormShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many surveys',
				description: 'List the surveys of your company',
				routing: listOperation(surveys, {}),
			},
			{
				name: 'Get Many Responses',
				value: 'getAllResponses',
				action: 'Get many responses to a survey',
				description:
					'List the responses of all users to a survey. The node sends a second API request for the questions.',
				routing: operation('GET /api/survey/allresponses', {
					query: { SurveyId: id('surveyId', surveys) },
					customRead: readWithQuestions,
					response: { kind: 'rows', under: 'Responses', shape: formResponseShape },
				}),
			},
			{
				name: 'Save Item Response',
				value: 'saveItemResponse',
				action: 'Save the response to an item of a survey',
				description: 'Answer one item of an assigned survey. Use Save Response to complete the survey.',
				routing: operation('POST /api/survey/item/save', {
					query: {
						assignmentId: id('surveyAssignmentId'),
						itemId: id('surveyItemId'),
						responseValue: text('surveyItemResponse'),
					},
					// Only the list of the survey's items needs the survey, not the call.
					options: { surveyId: id('surveyId', surveys) },
					response: {
						kind: 'done',
						echo: { assignmentId: id('surveyAssignmentId'), itemId: id('surveyItemId') },
					},
				}),
			},
			{
				name: 'Save Response',
				value: 'saveResponse',
				action: 'Save the response to a survey',
				description: 'Complete an assigned survey after its items are answered',
				routing: operation('POST /api/survey/save', {
					query: { assignmentId: id('surveyAssignmentId') },
					response: { kind: 'done', echo: { id: id('surveyAssignmentId') } },
				}),
			},
		],
	},
	...surveyFields,
];
