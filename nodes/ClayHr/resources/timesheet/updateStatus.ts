import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['timesheet'], operation: ['updateStatus'] };

/** The timesheet's new status. */
export const timesheetStatusField = {
	displayName: 'Status',
	name: 'timesheetStatus',
	type: 'options',
	displayOptions: { show },
	options: [
		{ name: 'Approved', value: 'AP', description: 'Takes no more time' },
		{ name: 'New', value: 'NEW', description: 'Goes back to its owner' },
		{ name: 'Partly Approved', value: 'PAP', description: 'Waits for a further decision' },
		{ name: 'Pending', value: 'PD', description: 'Goes to whoever approves it' },
		{ name: 'Rejected', value: 'RJ', description: 'Goes back to its owner to be corrected' },
	],
	default: 'AP',
} satisfies INodeProperties;

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
