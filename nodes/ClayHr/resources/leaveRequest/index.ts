import type { INodeProperties } from 'n8n-workflow';

import { leaveRequestCalls } from './calls';
import { createLeaveRequestFields } from './create';
import { getManyLeaveRequestsFields } from './getAll';
import { leaveRequestLocator } from './locator';
import { onlyIfWaiting } from './onlyIfWaiting';
import { ptoPolicyLocator } from '../ptoPolicy/locator';
import { whoIsOutFields } from './whoIsOutFields';

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
				description: "Approve a leave request on behalf of the API key's user, and check the result",
				routing: leaveRequestCalls.approve,
			},
			{
				name: 'Create',
				value: 'create',
				action: 'Create a leave request',
				description:
					"Request leave for the API key's user, or for another user with the field User, and check the result",
				routing: leaveRequestCalls.create,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many leave requests',
				description: 'List the leave requests that are in a date range and have one of the chosen statuses',
				builderHint: {
					propertyHint:
						"One item per leave request in a date range. For who is away on which day, use `getWhoIsOut`. For what the API key's user has to decide, use `getAllForApproval`.",
				},
				routing: leaveRequestCalls.getAll,
			},
			{
				name: 'Get Many for Approval',
				value: 'getAllForApproval',
				action: 'Get many leave requests for approval',
				description: "List the leave requests that the API key's user can approve or reject",
				builderHint: {
					propertyHint:
						"Needs no dates, but lists only what the API key's user can decide. For the pending requests of everybody, use `getAll`.",
				},
				routing: leaveRequestCalls.getAllForApproval,
			},
			{
				name: 'Get Remaining Hours',
				value: 'getRemainingHours',
				action: 'Get the remaining hours for a leave request',
				description: 'Retrieve the hours of leave that a user has left under a PTO policy on a date',
				routing: leaveRequestCalls.getRemainingHours,
			},
			{
				name: 'Get Who Is Out',
				value: 'getWhoIsOut',
				action: 'Get who is out',
				description:
					'List who is on leave today, tomorrow, this week, next week or in a date range, per person and day',
				builderHint: {
					propertyHint:
						'One item per person and day, with department and manager: for messages and calendars. For the requests themselves, use `getAll`.',
				},
				routing: leaveRequestCalls.getWhoIsOut,
			},
			{
				name: 'Recall',
				value: 'recall',
				action: 'Recall a leave request',
				description: "Recall approved leave on behalf of the API key's user, and check the result",
				routing: leaveRequestCalls.recall,
			},
			{
				name: 'Reject',
				value: 'reject',
				action: 'Reject a leave request',
				description: "Reject a leave request on behalf of the API key's user, and check the result",
				routing: leaveRequestCalls.reject,
			},
		],
	},
	{
		displayName: 'Leave Request',
		name: 'leaveRequestId',
		required: true,
		displayOptions: { show: { ...show, operation: ['approve', 'getRemainingHours', 'recall', 'reject'] } },
		description: 'The list shows pending leave requests, for Recall approved ones. For other requests, use By ID.',
		...leaveRequestLocator,
	},
	{
		displayName: 'Only If Waiting',
		name: onlyIfWaiting,
		type: 'boolean',
		displayOptions: { show: { ...show, operation: ['approve', 'reject'] } },
		default: true,
		description: 'Whether to refuse a request that somebody has decided meanwhile, before anything is sent',
	},
	{
		displayName: 'PTO Policy',
		name: 'ptoPolicyId',
		required: true,
		displayOptions: { show: { ...show, operation: ['create', 'getRemainingHours'] } },
		description: 'Type of leave, such as vacation',
		...ptoPolicyLocator,
	},
	{
		displayName: 'Start Date',
		name: 'leaveStartDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show: { ...show, operation: ['create'] } },
		default: '',
		description: 'First day of leave',
		hint: 'After sending, the node looks the request up: it returns the ID if exactly one matches, and fails if none does',
	},
	{
		displayName: 'Leave Date',
		name: 'leaveDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show: { ...show, operation: ['getRemainingHours'] } },
		default: '',
		description: 'A day of the leave. ClayHR needs all four values, although the leave request has the other three.',
	},
	...createLeaveRequestFields,
	...getManyLeaveRequestsFields,
	...whoIsOutFields,
];
