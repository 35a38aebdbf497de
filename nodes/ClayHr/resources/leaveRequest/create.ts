import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { halvesOfDay } from './codes';

const show = { resource: ['leaveRequest'], operation: ['create'] };

/** Fields of Leave Request: Create, in addition to the policy and the start date. */
export const createLeaveRequestFields: INodeProperties[] = [
	{
		displayName: 'Number of Days',
		name: 'numberOfDays',
		type: 'number',
		required: true,
		displayOptions: { show },
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 1,
		description: 'How many days of leave, the first one included',
	},
	{
		displayName: 'Additional Fields',
		name: 'leaveRequestFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Description',
				name: 'description',
				type: 'string',
				default: '',
				placeholder: 'e.g. Family visit',
				description: 'What the person who decides gets to read',
			},
			{
				displayName: 'Half Day at the End',
				name: 'endDateMeridiem',
				type: 'options',
				options: halvesOfDay,
				default: 'AM',
				description: 'Which half of the last day is leave, where the policy allows half days',
			},
			{
				displayName: 'Half Day at the Start',
				name: 'meridiem',
				type: 'options',
				options: halvesOfDay,
				default: 'PM',
				description: 'Which half of the first day is leave, where the policy allows half days',
			},
			{
				displayName: 'Total Days',
				name: 'totalLeaveDays',
				type: 'number',
				default: 1,
				description: 'Days of leave when they differ from Number of Days, such as 0.5',
			},
			{
				displayName: 'Total Hours',
				name: 'totalLeaveHours',
				type: 'number',
				default: 8,
				description: 'Hours of leave, for policies that count hours',
			},
			{
				displayName: 'User',
				name: 'userId',
				description: 'Who takes the leave. Without it, the owner of the API key does.',
				...userLocator,
			},
		],
	},
];
