import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { orgRelationCalls } from './calls';
import { createOrgRelationFields } from './create';
import { approvalChainFields } from './getApprovalChain';
import { directReportFields } from './getDirectReports';
import { orgRelationField, updateOrgRelationFields } from './update';

const show = { resource: ['orgRelation'] };

/** Operations and fields of the resource Reporting Line: who reports to whom. */
export const orgRelationProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create a reporting line',
				description: 'Add a manager to a user. ClayHR does not return the ID: Get Managers finds it.',
				routing: orgRelationCalls.create,
			},
			{
				name: 'Get Approval Chain',
				value: 'getApprovalChain',
				action: 'Get the approval chain of a user',
				description:
					"List a user, the user's manager, that manager's manager and so on, with two or three API requests per level",
				builderHint: {
					propertyHint:
						'One item per level, from the user to the top. For the managers of the user alone, use `getAllForUser`.',
				},
				routing: orgRelationCalls.getApprovalChain,
			},
			{
				name: 'Get Direct Reports',
				value: 'getDirectReports',
				action: 'Get the direct reports of a manager',
				description: 'List the users who report to a manager, optionally with those who report to them',
				builderHint: {
					propertyHint:
						'Finds people by their manager. For the people of a department, use `getMembers` of the resource `orgUnit`.',
				},
				routing: orgRelationCalls.getDirectReports,
			},
			{
				name: 'Get Managers',
				value: 'getAllForUser',
				action: 'Get the managers of a user',
				description: 'List the past, current and future managers of a user, with the dates of each reporting line',
				builderHint: {
					propertyHint:
						'The managers of one user, also past and future ones. For the levels above the manager, use `getApprovalChain`.',
				},
				routing: orgRelationCalls.getAllForUser,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many reporting lines',
				description: 'List the current reporting lines of your company: who reports to whom',
				routing: orgRelationCalls.getAll,
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update a reporting line',
				description: 'Change the manager, the dates or the type of a reporting line',
				routing: orgRelationCalls.update,
			},
		],
	},
	{
		displayName: 'User',
		name: 'orgRelationUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['create', 'getAllForUser', 'getApprovalChain', 'update'] } },
		description: 'User who reports to a manager',
		...userLocator,
	},
	orgRelationField,
	{
		displayName: 'Manager',
		name: 'orgRelationManagerId',
		required: true,
		displayOptions: { show: { ...show, operation: ['create', 'getDirectReports', 'update'] } },
		...userLocator,
	},
	...createOrgRelationFields,
	...approvalChainFields,
	...directReportFields,
	...updateOrgRelationFields,
];
