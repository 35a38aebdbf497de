import type { INodeProperties } from 'n8n-workflow';

import { severalUsers } from './severalUsers';

/** Parameters of the events about leave. */
export const leaveParameters: INodeProperties[] = [
	{
		displayName: 'Decisions',
		name: 'decisions',
		type: 'multiOptions',
		required: true,
		displayOptions: { show: { event: ['leaveRequestDecided'] } },
		options: [
			{ name: 'Approved', value: 'AP' },
			{ name: 'Partly Approved', value: 'PAP', description: 'Somebody has approved, the next one has not yet' },
			{ name: 'Recalled', value: 'RCAL', description: 'Taken back after it was approved' },
			{ name: 'Rejected', value: 'RJ' },
		],
		default: ['AP', 'PAP', 'RCAL', 'RJ'],
		description: 'Which decisions start the workflow',
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
				displayName: 'Statuses of New Requests',
				name: 'statuses',
				type: 'multiOptions',
				options: [
					{ name: 'Approved', value: 'AP' },
					{ name: 'Partly Approved', value: 'PAP' },
					{ name: 'Recalled', value: 'RCAL' },
					{ name: 'Rejected', value: 'RJ' },
					{ name: 'Waiting', value: 'WA' },
				],
				default: ['WA', 'PAP', 'AP', 'RJ'],
				description:
					'In which statuses a new request is noticed; each is a request to ClayHR a poll. With Waiting alone, one that is decided before the next poll is missed. For New Leave Request only; another choice starts anew.',
			},
			{
				displayName: 'Users',
				name: 'users',
				description: 'Only the leave of these people',
				...severalUsers,
			},
		],
	},
];
