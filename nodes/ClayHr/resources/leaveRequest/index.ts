import type { INodeProperties } from 'n8n-workflow';

import { ptoPolicyLocator } from '../../shared/description/locators';
import { leaveRequestCalls } from './calls';
import { createLeaveRequestFields } from './create';
import { getManyLeaveRequestsFields } from './getAll';
import { leaveRequestLocator } from './locator';

const show = { resource: ['leaveRequest'] };

/** Operations and fields of the resource Leave Request. */
export const leaveRequestProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Approve',
				value: 'approve',
				action: 'Approve a leave request',
				description: 'Say yes to a request as the owner of the API key',
				routing: leaveRequestCalls.approve,
			},
			{
				name: 'Create',
				value: 'create',
				action: 'Create a leave request',
				description:
					'Ask for leave, for the owner of the API key unless you add the field User. ClayHR does not say which ID the new request has.',
				routing: leaveRequestCalls.create,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many leave requests',
				description: 'List the requests between two days, of the statuses that you choose',
				routing: leaveRequestCalls.getAll,
			},
			{
				name: 'Get Many for Approval',
				value: 'getAllForApproval',
				action: 'Get many leave requests for approval',
				description: 'List the requests that the owner of the API key may decide on',
				routing: leaveRequestCalls.getAllForApproval,
			},
			{
				name: 'Get Remaining Hours',
				value: 'getRemainingHours',
				action: 'Get the remaining hours for a leave request',
				description: 'Ask how many hours of leave a person has left under a policy on a day',
				routing: leaveRequestCalls.getRemainingHours,
			},
			{
				name: 'Recall',
				value: 'recall',
				action: 'Recall a leave request',
				description: 'Take back a leave that was approved, as the owner of the API key',
				routing: leaveRequestCalls.recall,
			},
			{
				name: 'Reject',
				value: 'reject',
				action: 'Reject a leave request',
				description: 'Say no to a request as the owner of the API key',
				routing: leaveRequestCalls.reject,
			},
		],
	},
	{
		displayName: 'Leave Request',
		name: 'leaveRequestId',
		required: true,
		displayOptions: { show: { ...show, operation: ['approve', 'getRemainingHours', 'recall', 'reject'] } },
		description: 'The leave request. The list shows pending requests. For other requests, use By ID.',
		...leaveRequestLocator,
	},
	{
		displayName: 'PTO Policy',
		name: 'ptoPolicyId',
		required: true,
		displayOptions: { show: { ...show, operation: ['create', 'getRemainingHours'] } },
		description: 'The kind of leave, such as vacation',
		...ptoPolicyLocator,
	},
	{
		displayName: 'Start Date',
		name: 'leaveStartDate',
		type: 'dateTime',
		required: true,
		displayOptions: { show: { ...show, operation: ['create'] } },
		default: '',
		description: 'The first day of leave',
	},
	{
		displayName: 'Leave Date',
		name: 'leaveDate',
		type: 'dateTime',
		required: true,
		displayOptions: { show: { ...show, operation: ['getRemainingHours'] } },
		default: '',
		description: 'A day of the leave',
	},
	...createLeaveRequestFields,
	...getManyLeaveRequestsFields,
];
