import type { INodeProperties } from 'n8n-workflow';

import { listOperation, operation } from '../../shared/operation';
import { id, text, user } from '../../shared/parameters/fields';
import { formFields } from './fields';
import { readForm } from './readForm';
import { readResponse } from './readResponse';
import { formAssignmentShape, formResponsesShape, wholeFormShape } from './shape';
import { formResponses, forms, wholeForm } from './lists';

/** Operations and fields of the resource Form. */
export const formProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['form'] } },
		default: 'getAll',
		options: [
			{
				name: 'Get',
				value: 'get',
				action: 'Get a form',
				description: 'Retrieve a form with its sections and items',
				routing: operation(wholeForm.endpoint, {
					query: { dynamicFormId: id('formId', forms) },
					response: { kind: 'record', read: readForm, shape: wholeFormShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many forms',
				description: 'List the forms of your company',
				routing: listOperation(forms, {}),
			},
			{
				name: 'Get Many Responses',
				value: 'getAllResponses',
				action: 'Get many responses to a form',
				description: 'List the responses of all users to a form',
				routing: listOperation(formResponses, {
					query: { dynamicFormId: id('formId', forms) },
				}),
			},
			{
				name: 'Get My Completed Forms',
				value: 'getAllOwn',
				action: 'Get my completed forms',
				description: "List the completed forms that were assigned to the API key's user",
				routing: operation('GET /api/my', {
					response: { kind: 'rows', shape: formAssignmentShape },
				}),
			},
			{
				name: 'Get Response',
				value: 'getResponse',
				action: 'Get a response to a form',
				description:
					'Retrieve the form together with the response of one user. Choose the user or the assignment in the filters.',
				routing: operation('GET /api/response/{dynamicFormId}', {
					pathValues: { dynamicFormId: id('formId', forms) },
					query: {
						assignmentId: id('formResponseFilters.assignmentId'),
						assignUserId: user('formResponseFilters.formResponseUserId'),
					},
					response: { kind: 'record', read: readResponse, shape: formResponsesShape },
				}),
			},
			{
				name: 'Save Item Response',
				value: 'saveItemResponse',
				action: 'Save the response to an item of a form',
				description: 'Answer one item of an assigned form. Use Save Response to complete the form.',
				routing: operation('POST /api/saveItemResponse', {
					query: {
						assignmentId: id('formAssignmentId'),
						itemId: id('formItemId'),
						responseValue: text('formItemResponse'),
					},
					// Only the list of the form's items needs the form, not the call.
					options: { formId: id('formId', forms) },
					response: {
						kind: 'done',
						echo: { assignmentId: id('formAssignmentId'), itemId: id('formItemId') },
					},
				}),
			},
			{
				name: 'Save Response',
				value: 'saveResponse',
				action: 'Save the response to a form',
				description: 'Complete an assigned form after its items are answered',
				routing: operation('POST /api/saveFormResponse', {
					query: { assignmentId: id('formAssignmentId') },
					response: { kind: 'done', echo: { id: id('formAssignmentId') } },
				}),
			},
		],
	},
	...formFields,
];
