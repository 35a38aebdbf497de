import type { INodeProperties } from 'n8n-workflow';

/** Fields of Leave Request: Approve or Reject, beside the request. */
export const decideLeaveRequestFields: INodeProperties[] = [
	{
		displayName: 'Decision',
		name: 'decision',
		type: 'options',
		displayOptions: { show: { resource: ['leaveRequest'], operation: ['decide'] } },
		options: [
			{ name: 'Approve', value: 'AP' },
			{ name: 'Reject', value: 'RJ' },
		],
		default: 'AP',
	},
];
