import type { INodeProperties } from 'n8n-workflow';

import { timesheetCalls } from './calls';
import { clockFields } from './clock';
import { getManyTimesheetsFields } from './getAll';
import { timesheetLocator } from './locator';
import { recordTimeCalls } from './recordTime';
import { saveEntryFields } from './saveEntry';
import { updateTimesheetStatusFields } from './updateStatus';

const show = { resource: ['timesheet'] };

/** Operations and fields of the resource Timesheet, including recorded time. */
export const timesheetProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Clock Me In',
				value: 'clockIn',
				action: 'Clock me in',
				description: "Start recording time for the API key's user",
				routing: recordTimeCalls.clockIn,
			},
			{
				name: 'Clock Me Out',
				value: 'clockOut',
				action: 'Clock me out',
				description: "Stop recording time for the API key's user",
				routing: recordTimeCalls.clockOut,
			},
			{
				name: 'Create or Update My Entry',
				value: 'saveEntry',
				action: 'Create or update my timesheet entry',
				description: "Record time on a project for the API key's user",
				routing: recordTimeCalls.saveEntry,
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete a timesheet',
				description: 'Delete a timesheet and its time entries permanently',
				routing: timesheetCalls.delete,
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get a timesheet',
				description: 'Retrieve a timesheet with its totals',
				routing: timesheetCalls.get,
			},
			{
				name: 'Get Details',
				value: 'getDetails',
				action: 'Get the details of a timesheet',
				description: 'Retrieve a timesheet with the history of its statuses, but without its time entries',
				routing: timesheetCalls.getDetails,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many timesheets',
				description: 'List the timesheets of one user, several users or everybody, optionally in a date range',
				routing: timesheetCalls.getAll,
			},
			{
				name: 'Get Many Activity Types',
				value: 'getAllActivityTypes',
				action: 'Get many activity types',
				description: 'List the types of activities for time entries',
				routing: timesheetCalls.getAllActivityTypes,
			},
			{
				name: 'Get Many for Approval',
				value: 'getAllForApproval',
				action: 'Get many timesheets for approval',
				description: "List the timesheets that the API key's user can approve or reject",
				builderHint: {
					propertyHint:
						"Lists only what the API key's user can decide. For the timesheets of one user or of everybody, use `getAll`.",
				},
				routing: timesheetCalls.getAllForApproval,
			},
			{
				name: 'Get My Allocations',
				value: 'getAllAllocations',
				action: 'Get my project allocations',
				description: "List the projects on which the API key's user can record time",
				routing: timesheetCalls.getAllAllocations,
			},
			{
				name: 'Get My Timecards',
				value: 'getAllTimecards',
				action: 'Get my timecards',
				description: "List the timecards of the API key's user in a date range, with one request per day",
				routing: timesheetCalls.getAllTimecards,
			},
			{
				name: 'Get Preferences',
				value: 'getPreferences',
				action: 'Get the timesheet preferences',
				description: "Retrieve your company's rules for timesheets",
				routing: timesheetCalls.getPreferences,
			},
			{
				name: 'Update Status',
				value: 'updateStatus',
				action: 'Update the status of a timesheet',
				description: 'Submit, approve, reject or reopen a timesheet',
				routing: timesheetCalls.updateStatus,
			},
		],
	},
	{
		displayName: 'Timesheet',
		name: 'timesheetId',
		required: true,
		displayOptions: { show: { ...show, operation: ['delete', 'get', 'getDetails', 'updateStatus'] } },
		description:
			"The list shows the timesheets of the API key's user, and the timesheets that this user can approve or reject",
		...timesheetLocator,
	},
	{
		displayName: 'Additional Fields',
		name: 'timesheetDetailsFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { ...show, operation: ['getDetails'] } },
		default: {},
		options: [
			{
				displayName: 'Flatten Custom Fields',
				name: 'flatCustomFields',
				type: 'boolean',
				default: false,
				description: 'Whether to return custom fields on the same level as the other fields',
			},
		],
	},
	...updateTimesheetStatusFields,
	...clockFields,
	...saveEntryFields,
	...getManyTimesheetsFields,
];
