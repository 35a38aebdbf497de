import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/fields/user';
import { operation } from '../../shared/operation';
import { date, integer, text, user } from '../../shared/request/fields';
import { addOrgRelationFields } from './add';
import { getManyOrgRelationsForUserFields } from './getAllForUser';
import { saveOrgRelationFields } from './save';

const show = { resource: ['orgRelation'] };

/** What can be done with org relations, the reporting lines between people. */
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
				name: 'Add',
				value: 'add',
				action: 'Add an org relation',
				description: 'Give a person a manager',
				routing: operation({
					method: 'POST',
					path: '/api/user/orgrelation/add',
					changesData: true,
					query: { userID: user('orgRelationUserId') },
					body: {
						'Add Objects.0.managerId': user('orgRelationManagerId'),
						'Add Objects.0.relationType': text('orgRelationFields.relationType'),
						'Add Objects.0.startDate': date('orgRelationFields.startDate'),
						'Add Objects.0.endDate': date('orgRelationFields.endDate'),
						'Add Objects.0.adpAssociateOID': text('orgRelationFields.adpAssociateOid'),
					},
					answer: {
						kind: 'done',
						echo: { userId: user('orgRelationUserId'), managerUserId: user('orgRelationManagerId') },
					},
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many org relations',
				description: 'List the reporting lines that hold now',
				routing: operation({
					method: 'GET',
					path: '/api/orgrelation/allactive',
					changesData: false,
					answer: { kind: 'rows' },
				}),
			},
			{
				name: 'Get Many for User',
				value: 'getAllForUser',
				action: 'Get many org relations of a user',
				description: 'List the reporting lines of one person',
				routing: operation({
					method: 'GET',
					path: '/api/orgrelation/orgRelationsByUser',
					changesData: false,
					query: {
						email: text('orgRelationEmail'),
						employeeUserId: user('orgRelationFilters.userId'),
						empId: text('orgRelationFilters.employeeNumber'),
					},
					answer: { kind: 'rows' },
				}),
			},
			{
				name: 'Save',
				value: 'save',
				action: 'Save an org relation',
				description: 'Change a reporting line, or add one',
				routing: operation({
					method: 'GET',
					path: '/api/orgrelation/save',
					changesData: true,
					query: {
						orgRelationId: integer('orgRelationId'),
						userId: user('orgRelationUserId'),
						managerUserId: user('orgRelationManagerId'),
						managerEmail: text('orgRelationManagerEmail'),
						userEmail: text('orgRelationSaveFields.userEmail'),
						otherUserId: user('orgRelationSaveFields.otherUserId'),
						relationType: text('orgRelationSaveFields.relationType'),
						startDate: date('orgRelationSaveFields.startDate'),
						enddate: date('orgRelationSaveFields.endDate'),
						cid: integer('orgRelationSaveFields.companyId'),
						status: text('orgRelationSaveFields.relationStatus'),
					},
					answer: { kind: 'done' },
				}),
			},
		],
	},
	{
		displayName: 'User',
		name: 'orgRelationUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['add', 'save'] } },
		description: 'The person who reports to somebody',
		...userLocator,
	},
	{
		displayName: 'Manager',
		name: 'orgRelationManagerId',
		required: true,
		displayOptions: { show: { ...show, operation: ['add', 'save'] } },
		description: 'The person reported to',
		...userLocator,
	},
	...getManyOrgRelationsForUserFields,
	...addOrgRelationFields,
	...saveOrgRelationFields,
];
