import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['timesheet'] };

/** Filters of the timesheet lists, in addition to Return All and Limit. */
export const getManyTimesheetsFields: INodeProperties[] = [
	{
		displayName: 'From',
		name: 'timesheetStartDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show: { ...show, operation: ['getAllForApproval', 'getAllTimecards'] } },
		default: '',
		description: 'Start of the date range',
	},
	{
		displayName: 'To',
		name: 'timesheetEndDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show: { ...show, operation: ['getAllForApproval', 'getAllTimecards'] } },
		default: '',
		description: 'End of the date range',
	},
	{
		displayName: 'Filters',
		name: 'timesheetFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { ...show, operation: ['getAll'] } },
		default: {},
		options: [
			{
				displayName: 'From',
				name: 'startDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Start of the date range',
			},
			{
				displayName: 'To',
				name: 'endDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'End of the date range',
			},
		],
	},
];
