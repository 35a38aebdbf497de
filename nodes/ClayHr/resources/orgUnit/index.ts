import type { INodeProperties } from 'n8n-workflow';

import { operation } from '../../shared/operation';
import { flag, id, integer, text, user } from '../../shared/parameters/fields';
import { asTree, readUnits } from './asTree';
import { createOrgUnitFields } from './create';
import { getManyOrgUnitsFields } from './getAll';
import { orgUnitShape } from './shape';

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
				description: 'Add a department or team. ClayHR does not say which ID it has.',
				routing: operation({
					method: 'POST',
					path: '/api/orgunits/add',
					changesData: true,
					query: {
						name: text('orgUnitName'),
						description: text('orgUnitDescription'),
						departmentCode: text('orgUnitFields.code'),
						departmentId: id('orgUnitFields.orgUnitId'),
						departmentLabel: text('orgUnitFields.label'),
						deptHead: user('orgUnitFields.headUserId'),
						deptHeadName: text('orgUnitFields.headName'),
						noOfEmployees: integer('orgUnitFields.memberCount', { least: 0 }),
						parentDepartmentId: id('orgUnitFields.parentId'),
						parentDepartmentName: text('orgUnitFields.parentName'),
					},
					response: { kind: 'done' },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many org units',
				description: 'List departments and teams with their parents, or as a tree',
				routing: operation({
					method: 'GET',
					path: '/api/orgunits',
					changesData: false,
					response: { kind: 'rows', shape: orgUnitShape },
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
