import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['timesheet'], operation: ['updateStatus'] };

/** Fields of Timesheet: Update Status, beside the timesheet. */
export const updateTimesheetStatusFields: INodeProperties[] = [
	{
		displayName: 'Status',
		name: 'timesheetStatus',
		type: 'options',
		displayOptions: { show },
		options: [
			{ name: 'Approved', value: 'AP' },
			{ name: 'New', value: 'NEW' },
			{ name: 'Partly Approved', value: 'PAP' },
			{ name: 'Pending', value: 'PD' },
			{ name: 'Rejected', value: 'RJ' },
		],
		default: 'AP',
	},
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
