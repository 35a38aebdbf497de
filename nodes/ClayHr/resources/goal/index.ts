import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { listOperation, operation } from '../../shared/operation';
import { date, decimal, flag, id, lastDay, text, user } from '../../shared/parameters/fields';
import { createGoalFields } from './create';
import { getGoalFields } from './get';
import { goalLocator } from './locator';
import { goalShape } from './shape';
import { goals } from './lists';
import { objectives } from '../objective/lists';
import { projects } from '../project/lists';

const show = { resource: ['goal'] };

/** Operations and fields of the resource Goal. */
export const goalProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		default: 'getAll',
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create a goal',
				description: "Add a goal with dates and values for the API key's user or for a user under review",
				routing: operation('POST /goal/', {
					subject: ['goalSummary'],
					query: {
						summary: text('goalSummary'),
						begindate: date('goalFields.beginDate'),
						companyGoal: flag('goalFields.companyGoal', 0, 1),
						currentValue: decimal('goalFields.currentValue'),
						description: text('goalFields.description'),
						goalValue: decimal('goalFields.goalValue'),
						goalWeightage: decimal('goalFields.weightage'),
						initialvalue: decimal('goalFields.initialValue'),
						objectiveId: id('goalFields.goalObjectiveId', objectives),
						parentGoalId: id('goalFields.parentGoalId', goals),
						projectid: id('goalFields.goalProjectId', projects),
						reviewUserId: user('goalFields.goalCreateReviewUserId'),
						status: text('goalFields.goalStatus'),
						targetDate: lastDay('goalFields.targetDate', 'goalFields.beginDate'),
						typecode: text('goalFields.typeCode'),
						units: text('goalFields.units'),
						visibleToDirectReports: flag('goalFields.visibleToDirectReports', 0, 1),
					},
					response: { kind: 'done', named: { id: ['goalId', 'id'] } },
				}),
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete a goal',
				description: 'Delete a goal permanently',
				routing: operation('DELETE /api/deletegoal/', {
					query: { goalId: id('goalId', goals) },
					response: { kind: 'deleted' },
				}),
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get a goal',
				description: 'Retrieve a goal with its users, project and collaborators',
				routing: operation('GET /api/getgoal/', {
					query: { goalid: id('goalId', goals), reviewUserId: user('goalGetFields.goalGetReviewUserId') },
					response: { kind: 'record', shape: goalShape },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many goals',
				description: "List goals. ClayHR does not say whether these include goals that the API key's user can't see.",
				routing: listOperation(goals, {}),
			},
			{
				name: 'Get Many for User',
				value: 'getAllForUser',
				action: 'Get many goals of a user',
				description: 'List the goals of a user',
				routing: operation('GET /goal/list', {
					query: { userId: user('goalUserId') },
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
		description: 'User whose goals to list',
		...userLocator,
	},
	{
		displayName: 'Goal',
		name: 'goalId',
		required: true,
		displayOptions: { show: { ...show, operation: ['delete', 'get'] } },
		...goalLocator,
	},
	...createGoalFields,
	...getGoalFields,
];
