import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { candidateLocator } from '../candidate/locator';
import { companyIdField } from '../../shared/description/commonFields';
import { projectLocator } from '../project/locator';

const show = { resource: ['task'], operation: ['updateStatus'] };

/** Fields of Task: Update Status, in addition to the task. */
export const updateTaskStatusFields: INodeProperties[] = [
	{
		displayName: 'Status',
		name: 'taskStatus',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. INP',
		description: "Code of the status, as in the field 'statusCode' of a listed task",
	},
	{
		displayName: 'Additional Fields',
		name: 'taskStatusFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		description: 'ClayHR documents these fields, but does not say what they do',
		options: [
			{
				displayName: 'Assigned User',
				name: 'taskStatusUserId',
				description: 'User who gets the task',
				...userLocator,
			},
			{ displayName: 'Candidate', name: 'taskStatusCandidateId', ...candidateLocator },
			companyIdField,
			{ displayName: 'Description', name: 'description', type: 'string', typeOptions: { rows: 4 }, default: '' },
			{
				displayName: 'Due Date',
				name: 'dueDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Due date of the task',
			},
			{
				displayName: 'Performance Review ID',
				name: 'performanceReviewId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 2201',
				hint: "The field 'id' of a listed performance review ('appraisalId' in raw output)",
			},
			{ displayName: 'Phase Name', name: 'phaseName', type: 'string', default: '' },
			{ displayName: 'Project', name: 'taskStatusProjectId', ...projectLocator },
			{ displayName: 'Title', name: 'title', type: 'string', default: '' },
			{ displayName: 'Transition Name', name: 'transitionName', type: 'string', default: '' },
			{ displayName: 'Type', name: 'type', type: 'string', default: '' },
		],
	},
];
