import type { INodeProperties } from 'n8n-workflow';

import { objectiveLocator, projectLocator, userLocator } from '../../shared/description/locators';
import { goalLocator } from './locator';

const show = { resource: ['goal'], operation: ['create'] };

/** Fields of Goal: Create. */
export const createGoalFields: INodeProperties[] = [
	{
		displayName: 'Summary',
		name: 'goalSummary',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Answer every support request within a day',
		description: 'What the goal is called',
	},
	{
		displayName: 'Additional Fields',
		name: 'goalFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{ displayName: 'Begin Date', name: 'beginDate', type: 'dateTime', default: '', description: 'The first day' },
			{
				displayName: 'Company Goal',
				name: 'companyGoal',
				type: 'boolean',
				default: false,
				description: 'Whether the goal is one of the whole company',
			},
			{
				displayName: 'Current Value',
				name: 'currentValue',
				type: 'number',
				default: 0,
				description: 'The value that is reached today',
			},
			{ displayName: 'Description', name: 'description', type: 'string', typeOptions: { rows: 4 }, default: '' },
			{
				displayName: 'Goal Value',
				name: 'goalValue',
				type: 'number',
				default: 0,
				description: 'The value to reach',
			},
			{
				displayName: 'Initial Value',
				name: 'initialValue',
				type: 'number',
				default: 0,
				description: 'The value at the start',
			},
			{
				displayName: 'Objective',
				name: 'objectiveId',
				description: 'The objective that the goal serves',
				...objectiveLocator,
			},
			{
				displayName: 'Parent Goal',
				name: 'parentGoalId',
				description: 'The goal above this one',
				...goalLocator,
			},
			{
				displayName: 'Project',
				name: 'projectId',
				description: 'The project that the goal belongs to',
				...projectLocator,
			},
			{
				displayName: 'Review User',
				name: 'userId',
				description: 'The person whose goals are under review, when the goal is not your own',
				...userLocator,
			},
			{
				displayName: 'Status',
				name: 'goalStatus',
				type: 'string',
				default: '',
				description: "The code of the status, as the field 'statusCode' of a listed goal has it",
			},
			{
				displayName: 'Target Date',
				name: 'targetDate',
				type: 'dateTime',
				default: '',
				description: 'The day on which the goal is due',
			},
			{
				displayName: 'Type Code',
				name: 'typeCode',
				type: 'string',
				default: '',
				description: "The code of the kind of goal, as the field 'typeCode' of a listed goal has it",
			},
			{
				displayName: 'Units',
				name: 'units',
				type: 'string',
				default: '',
				placeholder: 'e.g. hours',
				description: 'What the values are counted in',
			},
			{
				displayName: 'Visible to Direct Reports',
				name: 'visibleToDirectReports',
				type: 'boolean',
				default: false,
				description: 'Whether direct reports see the goal',
			},
			{
				displayName: 'Weightage',
				name: 'weightage',
				type: 'number',
				default: 0,
				description: 'How much the goal counts beside others',
			},
		],
	},
];
