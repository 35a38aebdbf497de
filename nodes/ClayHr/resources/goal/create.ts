import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { objectiveLocator } from '../objective/locator';
import { goalLocator } from './locator';
import { projectLocator } from '../project/locator';

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
		description: 'Name of the goal',
	},
	{
		displayName: 'Additional Fields',
		name: 'goalFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Begin Date',
				name: 'beginDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'First day of the goal',
			},
			{
				displayName: 'Company Goal',
				name: 'companyGoal',
				type: 'boolean',
				default: false,
				description: 'Whether this is a goal of the whole company',
			},
			{
				displayName: 'Current Value',
				name: 'currentValue',
				type: 'number',
				default: 0,
				description: 'Value reached so far',
			},
			{ displayName: 'Description', name: 'description', type: 'string', typeOptions: { rows: 4 }, default: '' },
			{
				displayName: 'Goal Value',
				name: 'goalValue',
				type: 'number',
				default: 0,
				description: 'Value to reach',
			},
			{
				displayName: 'Initial Value',
				name: 'initialValue',
				type: 'number',
				default: 0,
				description: 'Value at the start',
			},
			{
				displayName: 'Objective',
				name: 'goalObjectiveId',
				description: 'Objective that the goal belongs to',
				...objectiveLocator,
			},
			{
				displayName: 'Parent Goal',
				name: 'parentGoalId',
				description: 'Goal above this goal',
				...goalLocator,
			},
			{
				displayName: 'Project',
				name: 'goalProjectId',
				description: 'Project that the goal belongs to',
				...projectLocator,
			},
			{
				displayName: 'Review User',
				name: 'goalCreateReviewUserId',
				description: "User under review who gets the goal. If not set, the API key's user gets the goal.",
				...userLocator,
			},
			{
				displayName: 'Status',
				name: 'goalStatus',
				type: 'string',
				default: '',
				description: "Code of the status, as in the field 'statusCode' of a listed goal",
			},
			{
				displayName: 'Target Date',
				name: 'targetDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Due date of the goal',
			},
			{
				displayName: 'Type Code',
				name: 'typeCode',
				type: 'string',
				default: '',
				description: "Code of the goal type, as in the field 'typeCode' of a listed goal",
			},
			{
				displayName: 'Units',
				name: 'units',
				type: 'string',
				default: '',
				placeholder: 'e.g. hours',
				description: 'Unit of the values',
			},
			{
				displayName: 'Visible to Direct Reports',
				name: 'visibleToDirectReports',
				type: 'boolean',
				default: false,
				description: 'Whether direct reports can see the goal',
			},
			{
				displayName: 'Weightage',
				name: 'weightage',
				type: 'number',
				default: 0,
				description: 'Weight of the goal compared with other goals',
			},
		],
	},
];
