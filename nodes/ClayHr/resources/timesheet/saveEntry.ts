import type { INodeProperties } from 'n8n-workflow';

import { withTimeFields } from './timeFields';
import { projectLocator } from '../project/locator';

const show = { resource: ['timesheet'], operation: ['saveEntry'] };

/** Fields of Timesheet: Create or Update Entry. */
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
		description:
			"Hours and minutes, such as 7:30 or 07:30:00, or hours as a decimal number, such as 7.5. Sent as 07:30:00, because times in ClayHR's responses look so. ClayHR does not document the format.",
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
					'ID of the entry to change. Use the ID of a listed timecard, or the ID that this operation returned. If not set, a new entry is added.',
			},
		]),
	},
];
