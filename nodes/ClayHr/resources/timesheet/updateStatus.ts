import type { INodeProperties } from 'n8n-workflow';

import { timesheetStatuses } from './codes';

const show = { resource: ['timesheet'], operation: ['updateStatus'] };

const timesheetStatusField: INodeProperties = {
	displayName: 'Status',
	name: 'timesheetStatus',
	type: 'options',
	displayOptions: { show },
	options: timesheetStatuses,
	default: 'AP',
};

/** Fields of Timesheet: Update Status, in addition to the timesheet. */
export const updateTimesheetStatusFields: INodeProperties[] = [
	timesheetStatusField,
	{
		displayName: 'Additional Fields',
		name: 'timesheetStatusFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{ displayName: 'Comments', name: 'comments', type: 'string', default: '', placeholder: 'e.g. Thank you' },
		],
	},
];
