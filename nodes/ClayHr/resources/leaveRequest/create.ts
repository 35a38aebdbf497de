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
		description: 'Number of days of leave, including the first day',
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
				description: 'Text for the approver',
			},
			{
				displayName: 'Half Day at the End',
				name: 'endDateMeridiem',
				type: 'options',
				options: halvesOfDay,
				default: 'AM',
				description: 'Half of the last day that is leave, if the policy allows half days',
			},
			{
				displayName: 'Half Day at the Start',
				name: 'meridiem',
				type: 'options',
				options: halvesOfDay,
				default: 'PM',
				description: 'Half of the first day that is leave, if the policy allows half days',
			},
			{
				displayName: 'Total Days',
				name: 'totalLeaveDays',
				type: 'number',
				default: 1,
				description: 'Total days of leave if they differ from Number of Days, such as 0.5',
			},
			{
				displayName: 'Total Hours',
				name: 'totalLeaveHours',
				type: 'number',
				default: 8,
				description: 'Total hours of leave, for policies in hours',
			},
			{
				displayName: 'User',
				name: 'leaveRequestUserId',
				description: "User who takes the leave. If not set, the API key's user takes the leave.",
				...userLocator,
			},
		],
	},
];
