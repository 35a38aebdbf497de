import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/user';
import { operation } from '../../shared/operation';
import { choice, decimal, id, json, text, user } from '../../shared/parameters/fields';
import { createSkillFields } from './create';
import { skillShape, userSkillShape } from './shape';

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
				description: 'Add a skill to those that the company knows, and how it is scored',
				routing: operation({
					method: 'POST',
					path: '/api/skill/add',
					pathConfidence: 'medium',
					changesData: true,
					body: {
						skillCode: text('skillCode'),
						description: text('skillDescription'),
						'assessmentModel.rangeModelList': json('skillFields.scoreRanges'),
						'assessmentModel.scoreMax': decimal('skillFields.scoreMax'),
						'assessmentModel.scoreMin': decimal('skillFields.scoreMin'),
						'assessmentModel.scoreName': text('skillFields.scoreName'),
						'assessmentModel.scoretemplateid': id('skillFields.scoreTemplateId'),
						'assessmentModel.status': choice('skillFields.scoreStatus', 'A', 'ARCHV'),
						'skillTypeModel.skillTypeDesc': text('skillFields.skillTypeDescription'),
						'skillTypeModel.skillTypeId': id('skillFields.skillTypeId'),
						'skillTypeModel.skillTypeName': text('skillFields.skillTypeName'),
					},
					response: { kind: 'record', mayGiveNone: true },
				}),
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many skills',
				description: 'List the skills that the company knows',
				routing: operation({
					method: 'GET',
					path: '/api/skills',
					pathConfidence: 'medium',
					fallbackPath: '/api/v3/skills',
					changesData: false,
					response: { kind: 'rows', shape: skillShape },
				}),
			},
			{
				name: 'Get Many for User',
				value: 'getAllForUser',
				action: 'Get many skills of a user',
				description: 'List the skills that one person has, with their levels',
				routing: operation({
					method: 'GET',
					path: '/api/userSkill',
					pathConfidence: 'medium',
					fallbackPath: '/api/v3/userSkill',
					changesData: false,
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
		description: 'The person whose skills are wanted',
		...userLocator,
	},
	...createSkillFields,
];
