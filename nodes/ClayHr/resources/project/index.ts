import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { listOperation, operation } from '../../shared/operation';
import { date, id, name, text, user } from '../../shared/parameters/fields';
import { allocationShape, projectShape } from './shape';
import { projects } from './lists';
import { projectLocator } from './locator';

const show = { resource: ['project'] };

/** Operations and fields of the resource Project. */
export const projectProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Add Allocation',
				value: 'addAllocation',
				action: 'Add an allocation to a project',
				description: "Assign a user to a project. ClayHR decides how much of the user's time the project takes.",
				routing: operation('POST /api/projects/allocation', {
					body: { projectId: id('projectId', projects), userId: user('projectUserId') },
					response: {
						kind: 'done',
						echo: { projectId: id('projectId', projects), userId: user('projectUserId') },
						named: { id: ['userProjectId'] },
					},
				}),
			},
			{
				name: 'Create',
				value: 'create',
				action: 'Create a project',
				description: 'Add a project with a name, a code and a start date',
				routing: operation('POST /api/projects', {
					subject: ['projectName'],
					body: {
						projectName: name('projectName'),
						projectDesc: text('projectDescription'),
						shortCode: text('projectCode'),
						startDate: date('projectStartDate'),
					},
					response: { kind: 'done', named: { id: ['projectId'] } },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get a project',
				description: 'Retrieve a project with its dates and contact',
				routing: operation('GET /api/projects/{projectId}', {
					pathValues: { projectId: id('projectId', projects) },
					response: { kind: 'record', shape: projectShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many projects',
				description: 'List the projects of your company',
				routing: listOperation(projects, {}),
			},
			{
				name: 'Get Many Allocations',
				value: 'getAllAllocations',
				action: 'Get many allocations of a project',
				description: 'List the users who work on a project, with the share of their time',
				routing: operation('GET /api/projects/allocation/{projectId}', {
					pathValues: { projectId: id('projectId', projects) },
					response: { kind: 'rows', under: 'allocations', shape: allocationShape },
				}),
			},
		],
	},
	{
		displayName: 'Project',
		name: 'projectId',
		required: true,
		displayOptions: { show: { ...show, operation: ['addAllocation', 'get', 'getAllAllocations'] } },
		...projectLocator,
	},
	{
		displayName: 'User',
		name: 'projectUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['addAllocation'] } },
		description: 'User who works on the project',
		...userLocator,
	},
	{
		displayName: 'Name',
		name: 'projectName',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['create'] } },
		default: '',
		placeholder: 'e.g. Website Relaunch',
	},
	{
		displayName: 'Description',
		name: 'projectDescription',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['create'] } },
		default: '',
		placeholder: 'e.g. A new face for the company',
	},
	{
		displayName: 'Short Code',
		name: 'projectCode',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['create'] } },
		default: '',
		placeholder: 'e.g. WEB_01',
	},
	{
		displayName: 'Start Date',
		name: 'projectStartDate',
		type: 'dateTime',
		typeOptions: { dateOnly: true },
		required: true,
		displayOptions: { show: { ...show, operation: ['create'] } },
		default: '',
		description: 'First day of the project',
	},
];
