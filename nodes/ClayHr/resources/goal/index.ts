import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/user';
import { operation } from '../../shared/operation';
import { date, decimal, flag, id, text, user } from '../../shared/parameters/fields';
import { createGoalFields } from './create';
import { getGoalFields } from './get';
import { goalLocator } from './locator';
import { goalShape } from './shape';

const show = { resource: ['goal'] };

/** Operations and fields of the resource Goal. */
export const goalProperties: INodeProperties[] = [
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
				action: 'Create a goal',
				description:
					"Set a goal with its dates and the value to reach, for the API key's owner or a person under review",
				routing: operation({
					method: 'POST',
					path: '/goal/',
					pathConfidence: 'medium',
					changesData: true,
					query: {
						summary: text('goalSummary'),
						begindate: date('goalFields.beginDate'),
						companyGoal: flag('goalFields.companyGoal', 0, 1),
						currentValue: decimal('goalFields.currentValue'),
						description: text('goalFields.description'),
						goalValue: decimal('goalFields.goalValue'),
						goalWeightage: decimal('goalFields.weightage'),
						initialvalue: decimal('goalFields.initialValue'),
						objectiveId: id('goalFields.objectiveId'),
						parentGoalId: id('goalFields.parentGoalId'),
						projectid: id('goalFields.projectId'),
						reviewUserId: user('goalFields.userId'),
						status: text('goalFields.goalStatus'),
						targetDate: date('goalFields.targetDate'),
						typecode: text('goalFields.typeCode'),
						units: text('goalFields.units'),
						visibleToDirectReports: flag('goalFields.visibleToDirectReports', 0, 1),
					},
					response: { kind: 'done' },
				}),
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete a goal',
				description: 'Remove one goal from ClayHR for good',
				routing: operation({
					method: 'DELETE',
					path: '/api/deletegoal/',
					pathConfidence: 'low',
					changesData: true,
					query: { goalId: id('goalId') },
					response: { kind: 'deleted', echo: { goalId: id('goalId') } },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get a goal',
				description: 'Retrieve one goal with its people, its project and its collaborators',
				routing: operation({
					method: 'GET',
					path: '/api/getgoal/',
					pathConfidence: 'low',
					fallbackPath: '/getgoal/',
					changesData: false,
					query: { goalid: id('goalId'), reviewUserId: user('goalGetFields.userId') },
					response: { kind: 'record', shape: goalShape },
				}),
			},
			{
				name: 'Get Many for User',
				value: 'getAllForUser',
				action: 'Get many goals of a user',
				description: 'List the goals of one person',
				routing: operation({
					method: 'GET',
					path: '/goal/list',
					pathConfidence: 'medium',
					fallbackPath: '/api/goal/list',
					changesData: false,
					query: { userId: user('goalUserId') },
					response: { kind: 'rows', shape: goalShape },
				}),
			},
			{
				name: 'Get Many of API Key Owner',
				value: 'getAllOwn',
				action: 'Get many goals of the API key owner',
				description: "List the goals of the API key's owner and those the owner may see",
				routing: operation({
					method: 'GET',
					path: '/goal/',
					pathConfidence: 'medium',
					fallbackPath: '/api/goal/',
					changesData: false,
					response: { kind: 'rows', shape: goalShape },
				}),
			},
		],
	},
	{
		displayName: 'User',
		name: 'goalUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['getAllForUser'] } },
		description: 'The person whose goals are wanted',
		...userLocator,
	},
	{
		displayName: 'Goal',
		name: 'goalId',
		required: true,
		displayOptions: { show: { ...show, operation: ['delete', 'get'] } },
		description: 'The goal this is about',
		...goalLocator,
	},
	...createGoalFields,
	...getGoalFields,
];
