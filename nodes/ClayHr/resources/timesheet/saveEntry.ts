import type { INodeProperties } from 'n8n-workflow';

import { projectLocator } from '../../shared/description/locators';
import { withTimeFields } from './timeFields';

const show = { resource: ['timesheet'], operation: ['saveEntry'] };

/** Fields of Timesheet: Create or Update Entry. */
export const saveEntryFields: INodeProperties[] = [
	{
		displayName: 'Date',
		name: 'timesheetEntryDate',
		type: 'dateTime',
		required: true,
		displayOptions: { show },
		default: '',
		description: 'The day of the work',
	},
	{
		displayName: 'Project',
		name: 'timesheetEntryProjectId',
		required: true,
		displayOptions: { show },
		description: 'What the time was spent on',
		...projectLocator,
	},
	{
		displayName: 'Time Worked',
		name: 'timesheetEntryElapsedTime',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. 07:30:00',
		description: 'ClayHR does not document how to write it. Its own times look like 07:30:00.',
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
				description: 'Whether the place lay outside the permitted area',
			},
			{
				displayName: 'Timecard ID',
				name: 'timecardId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 770001',
				description:
					"The entry to change: the ID of a listed timecard, which this operation gives as 'timecardId'. Without it, a new entry is added.",
			},
		]),
	},
];
