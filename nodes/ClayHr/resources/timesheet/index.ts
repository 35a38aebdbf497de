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
				name: 'Clock In',
				value: 'clockIn',
				action: 'Clock in',
				description: "Start the clock of the API key's owner",
				routing: recordTimeCalls.clockIn,
			},
			{
				name: 'Clock Out',
				value: 'clockOut',
				action: 'Clock out',
				description: "Stop the clock of the API key's owner",
				routing: recordTimeCalls.clockOut,
			},
			{
				name: 'Create or Update Entry',
				value: 'saveEntry',
				action: 'Create or update a timesheet entry',
				description: "Record time on a project for the API key's owner",
				routing: recordTimeCalls.saveEntry,
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete a timesheet',
				description: 'Remove a timesheet and the time in it for good',
				routing: timesheetCalls.delete,
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get a timesheet',
				description: 'Retrieve one timesheet with its totals',
				routing: timesheetCalls.get,
			},
			{
				name: 'Get Details',
				value: 'getDetails',
				action: 'Get the details of a timesheet',
				description: 'Retrieve one timesheet with everything in it',
				routing: timesheetCalls.getDetails,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many timesheets',
				description: 'List the timesheets of one person, or of the API key owner, between two days if you like',
				routing: timesheetCalls.getAll,
			},
			{
				name: 'Get Many Activity Types',
				value: 'getAllActivityTypes',
				action: 'Get many activity types',
				description: 'List the kinds of activities that time can be recorded for',
				routing: timesheetCalls.getAllActivityTypes,
			},
			{
				name: 'Get Many Allocations',
				value: 'getAllAllocations',
				action: 'Get many allocations of the API key owner',
				description: "List the projects on which the API key's owner can record time",
				routing: timesheetCalls.getAllAllocations,
			},
			{
				name: 'Get Many for Approval',
				value: 'getAllForApproval',
				action: 'Get many timesheets for approval',
				description: "List the timesheets that the API key's owner may decide on",
				routing: timesheetCalls.getAllForApproval,
			},
			{
				name: 'Get Many Timecards',
				value: 'getAllTimecards',
				action: 'Get many timecards',
				description: "List the clocked times of the API key's owner between two days",
				routing: timesheetCalls.getAllTimecards,
			},
			{
				name: 'Get Preferences',
				value: 'getPreferences',
				action: 'Get the timesheet preferences',
				description: 'Retrieve the rules of the company for timesheets',
				routing: timesheetCalls.getPreferences,
			},
			{
				name: 'Update Status',
				value: 'updateStatus',
				action: 'Update the status of a timesheet',
				description: 'Approve, reject or reopen a timesheet',
				routing: timesheetCalls.updateStatus,
			},
		],
	},
	{
		displayName: 'Timesheet',
		name: 'timesheetId',
		required: true,
		displayOptions: { show: { ...show, operation: ['delete', 'get', 'getDetails', 'updateStatus'] } },
		description: "The list holds the timesheets that wait for the API key's owner, and the owner's own",
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
				description: 'Whether to put custom fields beside the other fields',
			},
		],
	},
	...updateTimesheetStatusFields,
	...clockFields,
	...saveEntryFields,
	...getManyTimesheetsFields,
];
