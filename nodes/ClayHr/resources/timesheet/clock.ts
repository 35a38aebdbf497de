import type { INodeProperties } from 'n8n-workflow';

import { withTimeFields } from './timeFields';
import { projectLocator } from '../project/locator';

/** Fields of Timesheet: Clock Me In and Clock Me Out. */
export const clockFields: INodeProperties[] = [
	{
		displayName: 'Additional Fields',
		name: 'timesheetClockFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { resource: ['timesheet'], operation: ['clockIn', 'clockOut'] } },
		default: {},
		options: withTimeFields([
			{
				displayName: 'Proceed Outside Geofence',
				name: 'proceedOutsideGeofence',
				type: 'boolean',
				default: false,
				description: 'Whether to continue if the location is outside the permitted area',
			},
			{
				displayName: 'Project',
				name: 'timesheetClockProjectId',
				description: 'Project on which the user works',
				...projectLocator,
			},
		]),
	},
];
