import type { INodeProperties } from 'n8n-workflow';

import { codeChoices } from '../../shared/records/codes';
import { leaveStatuses } from './codes';

const show = { resource: ['leaveRequest'], operation: ['getWhoIsOut'] };

/** The days for which to list absences. */
export const outPeriods = codeChoices([
	{ name: 'Date Range', value: 'range' },
	{ name: 'Next Week', value: 'nextWeek', description: 'Monday to Sunday' },
	{ name: 'This Week', value: 'thisWeek', description: 'Monday to Sunday' },
	{ name: 'Today', value: 'today' },
	{ name: 'Tomorrow', value: 'tomorrow' },
]);

/** A period of Leave Request: Get Who Is Out. */
export type OutPeriod = (typeof outPeriods)[number]['value'];

/** Fields of Leave Request: Get Who Is Out, in addition to Return All and Limit. */
export const whoIsOutFields: INodeProperties[] = [
	{
		displayName: 'Period',
		name: 'outPeriod',
		type: 'options',
		// With an expression, n8n would show and require From and To.
		noDataExpression: true,
		displayOptions: { show },
		options: outPeriods,
		default: 'today',
		description: "Days in the workflow's time zone. A week starts on Monday.",
	},
	{
		displayName: 'From',
		name: 'outFrom',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show: { ...show, outPeriod: ['range'] } },
		default: '',
		description: 'First day of the date range',
	},
	{
		displayName: 'To',
		name: 'outTo',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show: { ...show, outPeriod: ['range'] } },
		default: '',
		description: 'Last day of the date range, at most 366 days after From',
	},
	{
		displayName: 'Add Managers',
		name: 'outManagers',
		type: 'boolean',
		displayOptions: { show },
		default: true,
		description: "Whether to add each person's manager from the directory: one more request per 100 active users",
	},
	{
		displayName: 'Options',
		name: 'outOptions',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Days Before and After',
				name: 'margin',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 0 },
				default: 92,
				description: 'How many days around the period a leave may start or end. Raise it for longer leave.',
				hint: 'ClayHR does not document whether it lists leave that starts before a period or ends after it. So the node asks for a longer period.',
			},
			{
				displayName: 'Skip Weekends',
				name: 'skipWeekends',
				type: 'boolean',
				default: true,
				description: 'Whether to leave out Saturdays and Sundays. Without this, each day of a leave counts.',
			},
			{
				displayName: 'Statuses',
				name: 'statuses',
				type: 'multiOptions',
				options: leaveStatuses,
				default: ['AP'],
				description: 'Statuses of the leave. If not set, only approved leave counts.',
			},
		],
	},
];
