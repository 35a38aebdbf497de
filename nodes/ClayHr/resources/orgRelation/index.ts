import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { orgRelationCalls } from './calls';
import { createOrgRelationFields } from './create';
import { approvalChainFields } from './getApprovalChain';
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
				description: 'Give a person a manager. ClayHR does not say which ID the reporting line has.',
				routing: orgRelationCalls.create,
			},
			{
				name: 'Get Approval Chain',
				value: 'getApprovalChain',
				action: 'Get the approval chain of a user',
				description:
					'List a person and everybody above: the manager, the manager of that one, up to the top. Two requests to ClayHR for each level.',
				routing: orgRelationCalls.getApprovalChain,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many org relations',
				description: 'List the reporting lines that hold now',
				routing: orgRelationCalls.getAll,
			},
			{
				name: 'Get Many for User',
				value: 'getAllForUser',
				action: 'Get many org relations of a user',
				description: 'List the reporting lines of one person',
				routing: orgRelationCalls.getAllForUser,
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update an org relation',
				description: 'Change the manager, the days or the kind of a reporting line',
				routing: orgRelationCalls.update,
			},
		],
	},
	{
		displayName: 'User',
		name: 'orgRelationUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['create', 'getAllForUser', 'getApprovalChain', 'update'] } },
		description: 'The person who reports to somebody',
		...userLocator,
	},
	orgRelationField,
	{
		displayName: 'Manager',
		name: 'orgRelationManagerId',
		required: true,
		displayOptions: { show: { ...show, operation: ['create', 'update'] } },
		description: 'The person reported to',
		...userLocator,
	},
	...createOrgRelationFields,
	...approvalChainFields,
	...updateOrgRelationFields,
];
