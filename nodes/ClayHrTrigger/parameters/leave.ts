import type { INodeProperties } from 'n8n-workflow';

import { leaveStatuses } from '../../ClayHr/resources/leaveRequest/codes';
import { severalUsers } from './severalUsers';

/** Parameters of the events about leave. */
export const leaveParameters: INodeProperties[] = [
	{
		displayName: 'Decisions',
		name: 'decisions',
		type: 'multiOptions',
		required: true,
		displayOptions: { show: { event: ['leaveRequestDecided'] } },
		options: leaveStatuses.filter(({ value }) => value !== 'WA'),
		default: ['AP', 'PAP', 'RCAL', 'RJ'],
		description: 'Which decisions start the workflow',
	},
	{
		displayName: 'Statuses',
		name: 'newLeaveStatuses',
		type: 'multiOptions',
		required: true,
		displayOptions: { show: { event: ['newLeaveRequest'] } },
		options: leaveStatuses,
		default: ['WA'],
		description:
			'In which statuses a new request starts the workflow; each takes a request to ClayHR a poll. With Waiting alone, the trigger misses a request that somebody decides on, even in part, before the next poll; Leave Request Decided tells of those. With other statuses, a workflow that approves every request overrules decisions. Another choice starts anew.',
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
				description: 'How far ahead the leave may be. Another number starts anew.',
			},
			{
				displayName: 'Days Back',
				name: 'daysBack',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 31,
				description: 'How long ago the leave may have been. Another number starts anew.',
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
				description: 'Only the leave of these people. Choose at least one, or remove the filter.',
				...severalUsers,
			},
		],
	},
];
