import type { INodeProperties } from 'n8n-workflow';

import { orgUnitLocator } from '../../shared/fields/orgUnit';
import { userLocator } from '../../shared/fields/user';

const show = { resource: ['position'], operation: ['save'] };

/** Optional fields of Position: Create or Update. */
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
				description: 'Who approves the opening',
			},
			{ displayName: 'Description', name: 'description', type: 'string', typeOptions: { rows: 4 }, default: '' },
			{ displayName: 'Job Profile ID', name: 'profileId', type: 'string', default: '', placeholder: 'e.g. 55' },
			{ displayName: 'Location ID', name: 'positionLocationId', type: 'string', default: '', placeholder: 'e.g. 12' },
			{
				displayName: 'Org Unit',
				name: 'departmentId',
				description: 'The department or team that hires',
				...orgUnitLocator,
			},
			{ displayName: 'Project ID', name: 'projectId', type: 'string', default: '', placeholder: 'e.g. 1201' },
			{ displayName: 'Recruiter', name: 'recruiterId', description: 'The person who does the hiring', ...userLocator },
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
