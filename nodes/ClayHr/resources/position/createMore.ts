import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { locationLocator } from './locationLocator';
import { jobProfileLocator } from '../jobProfile/locator';
import { orgUnitLocator } from '../orgUnit/locator';
import { projectLocator } from '../project/locator';

const show = { resource: ['position'], operation: ['create'] };

/** Optional fields of Position: Create. */
export const morePositionFields: INodeProperties[] = [
	{
		displayName: 'Additional Fields',
		name: 'positionFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Approval Flow ID',
				name: 'approvalFlowId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 123',
				description:
					"ID of the approval steps. ClayHR has no list of flows: Get returns a position's flow as 'approvalFlowId'.",
			},
			{ displayName: 'Description', name: 'description', type: 'string', typeOptions: { rows: 4 }, default: '' },
			{
				displayName: 'Job Profile',
				name: 'profileId',
				description: 'Job profile of the position',
				...jobProfileLocator,
			},
			{
				displayName: 'Location',
				name: 'positionLocationId',
				description: 'Work location of the position',
				...locationLocator,
			},
			{
				displayName: 'Org Unit',
				name: 'positionDepartmentId',
				description: 'Department or team that hires',
				...orgUnitLocator,
			},
			{ displayName: 'Project', name: 'positionProjectId', description: 'Project to hire for', ...projectLocator },
			{
				displayName: 'Recruiter',
				name: 'recruiterId',
				description: 'User who is responsible for the hiring',
				...userLocator,
			},
			{ displayName: 'Requirements', name: 'requirements', type: 'string', typeOptions: { rows: 4 }, default: '' },
			{
				displayName: 'Responsibilities',
				name: 'responsibilities',
				type: 'string',
				typeOptions: { rows: 4 },
				default: '',
			},
		],
	},
];
