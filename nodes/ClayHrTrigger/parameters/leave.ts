import type { INodeProperties } from 'n8n-workflow';

import { leaveStatuses } from '../../ClayHr/resources/leaveRequest/codes';
import { multipleUsers } from './multipleUsers';
import { resetsTrigger } from './resetsTrigger';

/** Parameters of the leave request events. */
export const leaveParameters: INodeProperties[] = [
	{
		displayName: 'Decisions',
		name: 'decisions',
		type: 'multiOptions',
		required: true,
		displayOptions: { show: { event: ['leaveRequestDecided'] } },
		options: leaveStatuses.filter(({ value }) => value !== 'WA'),
		default: ['AP', 'PAP', 'RCAL', 'RJ'],
		description: 'Decisions that start the workflow',
	},
	{
		displayName: 'Statuses',
		name: 'newLeaveStatuses',
		type: 'multiOptions',
		required: true,
		displayOptions: { show: { event: ['newLeaveRequest'] } },
		options: leaveStatuses,
		default: ['WA'],
		description: 'Statuses in which a new request starts the workflow',
		...resetsTrigger,
	},
	{
		displayName: 'Filters',
		name: 'leaveFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { event: ['newLeaveRequest', 'leaveRequestDecided'] } },
		default: {},
		options: [
			{
				displayName: 'Days Ahead',
				name: 'daysAhead',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 366,
				description: 'How many days ahead to look for leave',
				...resetsTrigger,
			},
			{
				displayName: 'Days Back',
				name: 'daysBack',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 31,
				description: 'How many days back to look for leave',
				...resetsTrigger,
			},
			{
				displayName: 'PTO Policy Names or IDs',
				name: 'ptoPolicies',
				type: 'multiOptions',
				typeOptions: { loadOptionsMethod: 'getPtoPolicies' },
				default: [],
				description:
					'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
			},
			{
				displayName: 'Users',
				name: 'users',
				description: 'Users whose leave starts the workflow. Choose at least one, or remove the filter.',
				...multipleUsers,
			},
		],
	},
];
