import type { INodeProperties } from 'n8n-workflow';

import { jobProfileLocator, orgUnitLocator, projectLocator, userLocator } from '../../shared/description/locators';

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
					"Who approves the opening. ClayHR lists no flows. Position: Get tells that of another position ('approvalFlowId').",
			},
			{ displayName: 'Description', name: 'description', type: 'string', typeOptions: { rows: 4 }, default: '' },
			{ displayName: 'Job Profile', name: 'profileId', description: 'What the job demands', ...jobProfileLocator },
			{
				displayName: 'Location ID',
				name: 'positionLocationId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 12',
				description: "ClayHR lists no locations. Position: Get tells that of another position ('locationId').",
			},
			{
				displayName: 'Org Unit',
				name: 'departmentId',
				description: 'The department or team that hires',
				...orgUnitLocator,
			},
			{ displayName: 'Project', name: 'projectId', description: 'The project that hires', ...projectLocator },
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
