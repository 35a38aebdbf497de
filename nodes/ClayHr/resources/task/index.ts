import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { listOperation, operation } from '../../shared/operation';
import { statusWords } from '../../shared/records/codes';
import { date, id, name, text, user } from '../../shared/parameters/fields';
import { taskLocator } from './locator';
import { taskShape } from './shape';
import { updateTaskStatusFields } from './updateStatus';
import { tasks } from './lists';
import { candidates } from '../candidate/lists';
import { projects } from '../project/lists';

const show = { resource: ['task'] };

/** Operations and fields of the resource Task. */
export const taskProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAllOwn',
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create a task',
				description: 'Add a task and assign it to a user',
				routing: operation('POST /api/v3/task/add', {
					subject: ['taskTitle', 'taskUserId'],
					body: {
						title: name('taskTitle'),
						assignedUserId: user('taskUserId'),
						description: text('taskFields.description'),
						dueDate: date('taskFields.dueDate'),
					},
					response: { kind: 'done', record: { under: 'TaskModel', shape: taskShape } },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get a task',
				description: 'Retrieve a task with its status',
				routing: operation('GET /api/v3/task/{taskid}', {
					pathValues: { taskid: id('taskId') },
					response: { kind: 'record', shape: taskShape },
				}),
			},
			{
				name: 'Get My Tasks',
				value: 'getAllOwn',
				action: 'Get my tasks',
				description: "List the tasks of the API key's user",
				routing: listOperation(tasks, {}),
			},
			{
				name: 'Update Status',
				value: 'updateStatus',
				action: 'Update the status of a task',
				description: 'Change the status of a task',
				routing: operation('POST /api/v3/task/update/status', {
					query: {
						taskId: id('taskId'),
						statusCode: text('taskStatus'),
						appraisalId: id('taskStatusFields.performanceReviewId'),
						assignedUserId: user('taskStatusFields.taskStatusUserId'),
						cid: id('taskStatusFields.companyId'),
						description: text('taskStatusFields.description'),
						dueDate: date('taskStatusFields.dueDate'),
						phasename: text('taskStatusFields.phaseName'),
						projectId: id('taskStatusFields.taskStatusProjectId', projects),
						recruitId: id('taskStatusFields.taskStatusCandidateId', candidates),
						title: text('taskStatusFields.title'),
						transitionName: text('taskStatusFields.transitionName'),
						type: text('taskStatusFields.type'),
					},
					response: {
						kind: 'done',
						echo: { id: id('taskId'), status: text('taskStatus') },
						words: { status: statusWords },
					},
				}),
			},
		],
	},
	{
		displayName: 'User',
		name: 'taskUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['create'] } },
		description: 'User who gets the task',
		...userLocator,
	},
	{
		displayName: 'Task',
		name: 'taskId',
		required: true,
		displayOptions: { show: { ...show, operation: ['get', 'updateStatus'] } },
		description: "The list shows the tasks of the API key's user. For other tasks, use By ID.",
		...taskLocator,
	},
	{
		displayName: 'Title',
		name: 'taskTitle',
		type: 'string',
		required: true,
		displayOptions: { show: { ...show, operation: ['create'] } },
		default: '',
		placeholder: 'e.g. Order a laptop',
	},
	{
		displayName: 'Additional Fields',
		name: 'taskFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { ...show, operation: ['create'] } },
		default: {},
		options: [
			{ displayName: 'Description', name: 'description', type: 'string', typeOptions: { rows: 4 }, default: '' },
			{
				displayName: 'Due Date',
				name: 'dueDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Due date of the task',
			},
		],
	},
	...updateTaskStatusFields,
];
