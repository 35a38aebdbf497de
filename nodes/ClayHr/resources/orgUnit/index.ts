import type { INodeProperties } from 'n8n-workflow';

import { listOperation, operation } from '../../shared/operation';
import { flag, id, integer, name, text, user } from '../../shared/parameters/fields';
import { asTree, readUnits } from './asTree';
import { createOrgUnitFields } from './create';
import { getManyOrgUnitsFields } from './getAll';
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
					customRead: readUnits,
					transform: asTree,
				}),
			},
		],
	},
	...createOrgUnitFields,
	...getManyOrgUnitsFields,
];
