import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { listOperation, operation } from '../../shared/operation';
import { choice, decimal, id, json, text, user } from '../../shared/parameters/fields';
import { createSkillFields } from './create';
import { createdSkill, userSkillShape } from './shape';
import { scoreStatuses } from './codes';
import { skills } from './lists';

const show = { resource: ['skill'] };

/** Operations and fields of the resource Skill. */
export const skillProperties: INodeProperties[] = [
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
				action: 'Create a skill',
				description: "Add a skill with its scale to your company's catalog",
				routing: operation('POST /api/skill/add', {
					subject: ['skillCode'],
					body: {
						skillCode: text('skillCode'),
						description: text('skillDescription'),
						'assessmentModel.rangeModelList': json('skillFields.scoreRanges'),
						'assessmentModel.scoreMax': decimal('skillFields.scoreMax'),
						'assessmentModel.scoreMin': decimal('skillFields.scoreMin'),
						'assessmentModel.scoreName': text('skillFields.scoreName'),
						'assessmentModel.scoretemplateid': id('skillFields.scoreTemplateId'),
						'assessmentModel.status': choice('skillFields.scoreStatus', ...scoreStatuses),
						'skillTypeModel.skillTypeDesc': text('skillFields.skillTypeDescription'),
						'skillTypeModel.skillTypeId': id('skillFields.skillTypeId'),
						'skillTypeModel.skillTypeName': text('skillFields.skillTypeName'),
					},
					response: { kind: 'done', ...createdSkill },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many skills',
				description: "List the skills in your company's catalog",
				routing: listOperation(skills, {}),
			},
			{
				name: 'Get Many for User',
				value: 'getAllForUser',
				action: 'Get many skills of a user',
				description: 'List the skills of a user with their levels',
				routing: operation('GET /api/userSkill', {
					query: { assignedUserID: user('skillUserId') },
					response: { kind: 'rows', shape: userSkillShape },
				}),
			},
		],
	},
	{
		displayName: 'User',
		name: 'skillUserId',
		required: true,
		displayOptions: { show: { ...show, operation: ['getAllForUser'] } },
		description: 'User whose skills to list',
		...userLocator,
	},
	...createSkillFields,
];
