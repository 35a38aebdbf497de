import type { INodeProperties } from 'n8n-workflow';

import { listOperation, operation } from '../../shared/operation';
import { flag, id, integer, name, text, user } from '../../shared/parameters/fields';
import { asTree, readUnitsForTree } from './asTree';
import { createOrgUnitFields } from './create';
import { withMembers } from './completion';
import { getManyOrgUnitsFields } from './getAll';
import { managerOptions, readManagers, unitManagerShape } from './getManagers';
import { memberOptions, readMembers } from './getMembers';
import { orgUnitMemberFields } from './memberFields';
import { namedUserShape } from '../user/shape';
import { usersByName } from '../user/lists';
import { orgUnits } from './lists';

/** Operations and fields of the resource Org Unit. */
export const orgUnitProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['orgUnit'] } },
		default: 'getAll',
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create an org unit',
				description: 'Add a department or team. ClayHR does not return the ID: Get Many finds it by the name.',
				routing: operation('POST /api/orgunits/add', {
					subject: ['orgUnitName'],
					query: {
						name: name('orgUnitName'),
						description: text('orgUnitDescription'),
						departmentCode: text('orgUnitFields.code'),
						departmentId: id('orgUnitFields.orgUnitId'),
						departmentLabel: text('orgUnitFields.label'),
						deptHead: user('orgUnitFields.headUserId'),
						deptHeadName: name('orgUnitFields.headName'),
						noOfEmployees: integer('orgUnitFields.memberCount', { least: 0 }),
						parentDepartmentId: id('orgUnitFields.parentId', orgUnits),
						parentDepartmentName: name('orgUnitFields.parentName'),
					},
					response: { kind: 'done', echo: { name: name('orgUnitName') } },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many org units',
				description: 'List the departments and teams with their parents, or as a tree',
				routing: listOperation(orgUnits, {
					options: { asTree: flag('orgUnitOptions.asTree', false, true) },
					customRead: readUnitsForTree,
					complete: withMembers('addMembers'),
					transform: asTree,
				}),
			},
			{
				name: 'Get Managers',
				value: 'getManagers',
				action: 'Get the managers of an org unit',
				description: 'List the head of an org unit, optionally with the heads of the org units above it',
				routing: operation(orgUnits.endpoint, {
					options: managerOptions,
					customRead: readManagers,
					response: { kind: 'rows', shape: unitManagerShape },
				}),
			},
			{
				name: 'Get Members',
				value: 'getMembers',
				action: 'Get the members of an org unit',
				description: 'List the users of an org unit, optionally with those of the org units below it',
				routing: operation(usersByName.endpoint, {
					options: memberOptions,
					customRead: readMembers,
					response: { kind: 'rows', shape: namedUserShape },
				}),
			},
		],
	},
	...createOrgUnitFields,
	...getManyOrgUnitsFields,
	...orgUnitMemberFields,
];
