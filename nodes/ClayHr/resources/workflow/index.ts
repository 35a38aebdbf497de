import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { listOperation, operation } from '../../shared/operation';
import { id, text, user } from '../../shared/parameters/fields';
import { taskShape } from '../task/shape';
import { assignedWorkflowLocator, workflowLocator } from './locator';
import { workflows, assignedWorkflows } from './lists';

const show = { resource: ['workflow'] };

/** Operations and fields of the resource Workflow. */
export const workflowProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Assign to User',
				value: 'assign',
				action: 'Assign a workflow to a user',
				description:
					"Start a workflow for a user. ClayHR does not return its ID, and lists only the API key user's own workflows.",
				routing: operation('POST /api/v3/userworkflow/assign/{workflowId}', {
					pathValues: { workflowId: id('workflowId', workflows) },
					query: {
						assigneeUserId: user('workflowUserId'),
						coordinatorUserId: user('workflowCoordinatorId'),
						comment: text('workflowFields.comment'),
					},
					response: { kind: 'done', echo: { workflowId: id('workflowId', workflows), userId: user('workflowUserId') } },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many workflows',
				description: 'List the workflows that can be assigned',
				routing: listOperation(workflows, {
					query: { status: text('workflowFilters.workflowStatus') },
				}),
			},
			{
				name: 'Get My Workflows',
				value: 'getAllAssigned',
				action: 'Get my assigned workflows',
				description: "List the workflows that are assigned to the API key's user",
				routing: listOperation(assignedWorkflows, {}),
			},
			{
				name: 'Get Many Tasks',
				value: 'getAllTasks',
				action: 'Get many tasks of an assigned workflow',
				description: 'List the tasks of an assigned workflow',
				routing: operation('GET /api/v3/userworkflows/{userworkflowid}', {
					pathValues: { userworkflowid: id('assignedWorkflowId') },
					response: { kind: 'rows', shape: taskShape },
				}),
			},
		],
	},
	{
		displayName: 'User',
		name: 'workflowUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['assign'] } },
		description: 'User who has the workflow',
		...userLocator,
	},
	{
		displayName: 'Coordinator',
		name: 'workflowCoordinatorId',
		required: true,
		displayOptions: { show: { ...show, operation: ['assign'] } },
		description: 'User who coordinates the workflow',
		...userLocator,
	},
	{
		displayName: 'Workflow',
		name: 'workflowId',
		required: true,
		displayOptions: { show: { ...show, operation: ['assign'] } },
		description: 'Workflow to assign',
		...workflowLocator,
	},
	{
		displayName: 'Assigned Workflow',
		name: 'assignedWorkflowId',
		required: true,
		displayOptions: { show: { ...show, operation: ['getAllTasks'] } },
		description:
			"The list shows the assigned workflows of the API key's user. For other assigned workflows, use By ID.",
		...assignedWorkflowLocator,
	},
	{
		displayName: 'Additional Fields',
		name: 'workflowFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { ...show, operation: ['assign'] } },
		default: {},
		options: [{ displayName: 'Comment', name: 'comment', type: 'string', default: '' }],
	},
	{
		displayName: 'Filters',
		name: 'workflowFilters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { ...show, operation: ['getAll'] } },
		default: {},
		options: [
			{
				displayName: 'Status',
				name: 'workflowStatus',
				type: 'string',
				default: '',
				placeholder: 'e.g. A',
				description: 'If not set, ClayHR lists the workflows with status A',
			},
		],
	},
];
