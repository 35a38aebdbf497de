import type { INodeProperties } from 'n8n-workflow';

import { leaveRequestLocator } from '../../shared/fields/leaveRequest';
import { ptoPolicyLocator } from '../../shared/fields/ptoPolicy';
import { operation } from '../../shared/operation';
import { choice, date, decimal, integer, text, user } from '../../shared/request/fields';
import { createLeaveRequestFields } from './create';
import { decideLeaveRequestFields } from './decide';
import { getManyLeaveRequestsFields } from './getAll';
import { readRemainingHours } from './getRemainingHours';

const show = { resource: ['leaveRequest'] };

/** What can be done with leave requests. */
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
				name: 'Approve or Reject',
				value: 'decide',
				action: 'Approve or reject a leave request',
				description: 'Decide on a request as the owner of the API key',
				routing: operation({
					method: 'GET',
					path: '/api/process/leave',
					changesData: true,
					query: { leaveId: integer('leaveRequestId'), status: choice('decision', 'AP', 'RJ') },
					answer: {
						kind: 'done',
						echo: { leaveRequestId: integer('leaveRequestId'), status: choice('decision', 'AP', 'RJ') },
					},
				}),
			},
			{
				name: 'Create',
				value: 'create',
				action: 'Create a leave request',
				description: 'Ask for leave. ClayHR does not say which ID the new request has.',
				routing: operation({
					method: 'POST',
					path: '/api/leaverequest',
					changesData: true,
					body: {
						date: date('leaveDate'),
						numberOfDays: integer('numberOfDays'),
						'ptoPolicyModel.ptoPolicyId': integer('ptoPolicyId'),
						description: text('leaveRequestFields.description'),
						endDateMeridiem: text('leaveRequestFields.endDateMeridiem'),
						meridiem: text('leaveRequestFields.meridiem'),
						totalLeaveDays: decimal('leaveRequestFields.totalLeaveDays'),
						totalLeaveHours: decimal('leaveRequestFields.totalLeaveHours'),
						'userModel.userId': user('leaveRequestFields.userId'),
					},
					answer: { kind: 'done' },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many leave requests',
				description: 'List the requests of one status between two days',
				routing: operation({
					method: 'GET',
					path: '/api/leaverequests',
					changesData: false,
					query: {
						startDate: date('startDate'),
						endDate: date('endDate'),
						status: choice('leaveRequestStatus', 'AP', 'PAP', 'RCAL', 'RJ', 'WA'),
						leaveUserid: user('leaveRequestFilters.userId'),
					},
					answer: { kind: 'rows' },
				}),
			},
			{
				name: 'Get Many for Approval',
				value: 'getAllForApproval',
				action: 'Get many leave requests for approval',
				description: 'List the requests that the owner of the API key may decide on',
				routing: operation({
					method: 'GET',
					path: '/api/manage/leaves',
					changesData: false,
					answer: { kind: 'rows' },
				}),
			},
			{
				name: 'Get Remaining Hours',
				value: 'getRemainingHours',
				action: 'Get the remaining hours for a leave request',
				description: 'Ask how many hours of leave a person has left under a policy on a day',
				routing: operation({
					method: 'GET',
					path: '/api/leave/hours/credit',
					changesData: false,
					query: {
						leaveDate: date('leaveDate'),
						leaveId: integer('leaveRequestId'),
						leaveUserId: user('userId'),
						ptoPolicyId: integer('ptoPolicyId'),
					},
					answer: { kind: 'record', read: readRemainingHours },
				}),
			},
		],
	},
	{
		displayName: 'Leave Request',
		name: 'leaveRequestId',
		required: true,
		displayOptions: { show: { ...show, operation: ['decide', 'getRemainingHours'] } },
		description: 'The request this is about',
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
		displayName: 'Leave Date',
		name: 'leaveDate',
		type: 'dateTime',
		required: true,
		displayOptions: { show: { ...show, operation: ['create', 'getRemainingHours'] } },
		default: '',
		description: 'The first day of leave',
	},
	...createLeaveRequestFields,
	...decideLeaveRequestFields,
	...getManyLeaveRequestsFields,
];
