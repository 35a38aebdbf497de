import type { INodeProperties } from 'n8n-workflow';

import { withTimeFields } from './timeFields';
import { projectLocator } from '../project/locator';

const show = { resource: ['timesheet'], operation: ['saveEntry'] };

/** Fields of Timesheet: Create or Update My Entry. */
export const saveEntryFields: INodeProperties[] = [
	{
		displayName: 'Date',
		name: 'timesheetEntryDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show },
		default: '',
		description: 'Date of the work',
	},
	{
		displayName: 'Project',
		name: 'timesheetEntryProjectId',
		required: true,
		displayOptions: { show },
		description: 'Project on which the user worked',
		...projectLocator,
	},
	{
		displayName: 'Time Worked',
		name: 'timesheetEntryElapsedTime',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. 7:30',
		description: 'Hours and minutes, such as 7:30, or hours as a decimal number, such as 7.5',
		hint: "Sent as 07:30:00, as in ClayHR's responses. ClayHR does not document the format.",
	},
	{
		displayName: 'Additional Fields',
		name: 'timesheetEntryFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: withTimeFields([
			{
				displayName: 'Clocked Outside Geofence',
				name: 'clockedOutsideGeofence',
				type: 'boolean',
				default: false,
				description: 'Whether the location was outside the permitted area',
			},
			{
				displayName: 'Timecard ID',
				name: 'timecardId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 770001',
				description:
					'Entry to change: ID of a listed timecard, or as returned by this operation. If not set, an entry is added.',
			},
		]),
	},
];
