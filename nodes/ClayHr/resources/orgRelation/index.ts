import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { orgRelationCalls } from './calls';
import { createOrgRelationFields } from './create';
import { approvalChainFields } from './getApprovalChain';
import { directReportFields } from './getDirectReports';
import { orgRelationField, updateOrgRelationFields } from './update';

const show = { resource: ['orgRelation'] };

/** Operations and fields of the resource Org Relation: reporting lines between users. */
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
				action: 'Create an org relation',
				description: 'Add a manager to a user. ClayHR does not return the ID: Get Many for User finds it.',
				routing: orgRelationCalls.create,
			},
			{
				name: 'Get Approval Chain',
				value: 'getApprovalChain',
				action: 'Get the approval chain of a user',
				description: "List a user, the user's manager, that manager's manager and so on up to the top",
				routing: orgRelationCalls.getApprovalChain,
			},
			{
				name: 'Get Direct Reports',
				value: 'getDirectReports',
				action: 'Get the direct reports of a manager',
				description: 'List the users who report to a manager, on request with those who report to them',
				routing: orgRelationCalls.getDirectReports,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many org relations',
				description: 'List the current org relations, which show who reports to whom',
				routing: orgRelationCalls.getAll,
			},
			{
				name: 'Get Many for User',
				value: 'getAllForUser',
				action: 'Get many org relations of a user',
				description: 'List the org relations of a user',
				routing: orgRelationCalls.getAllForUser,
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update an org relation',
				description: 'Change the manager, the dates or the type of an org relation',
				routing: orgRelationCalls.update,
			},
		],
	},
	{
		displayName: 'User',
		name: 'orgRelationUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['create', 'getAllForUser', 'getApprovalChain', 'update'] } },
		description:
			'User who reports to a manager. Get Approval Chain sends two API requests per level above this user, and a third one for a user with several managers.',
		...userLocator,
	},
	orgRelationField,
	{
		displayName: 'Manager',
		name: 'orgRelationManagerId',
		required: true,
		displayOptions: { show: { ...show, operation: ['create', 'getDirectReports', 'update'] } },
		description: 'The person to whom others report',
		...userLocator,
	},
	...createOrgRelationFields,
	...approvalChainFields,
	...directReportFields,
	...updateOrgRelationFields,
];
