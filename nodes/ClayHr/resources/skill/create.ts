import type { INodeProperties } from 'n8n-workflow';

import { scoreStatuses } from './codes';

const show = { resource: ['skill'], operation: ['create'] };

/** Fields of Skill: Create. */
export const createSkillFields: INodeProperties[] = [
	{
		displayName: 'Skill Code',
		name: 'skillCode',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. TypeScript',
		description: 'Short name of the skill',
	},
	{
		displayName: 'Description',
		name: 'skillDescription',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		description: 'What a person with this skill can do',
	},
	{
		displayName: 'Additional Fields',
		name: 'skillFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'Highest Score',
				name: 'scoreMax',
				type: 'number',
				default: 5,
				description: 'Highest value of the scale',
			},
			{
				displayName: 'Lowest Score',
				name: 'scoreMin',
				type: 'number',
				default: 1,
				description: 'Lowest value of the scale',
			},
			{
				displayName: 'Score Name',
				name: 'scoreName',
				type: 'string',
				default: '',
				description: 'Name of the scale',
			},
			{
				displayName: 'Score Ranges (JSON)',
				name: 'scoreRanges',
				type: 'json',
				default: '[]',
				placeholder: 'e.g. [{ "rangeMin": 1, "rangeMax": 2, "interpretation": "Beginner" }]',
				description:
					'Meaning of each part of the scale: a list of objects with rangeMin, rangeMax, interpretation and description',
			},
			{
				displayName: 'Score Status',
				name: 'scoreStatus',
				type: 'options',
				options: scoreStatuses,
				default: 'A',
				description: 'Whether the scale is in use',
			},
			{
				displayName: 'Score Template ID',
				name: 'scoreTemplateId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 123',
				description: "ID of an existing scale. Use the field 'scoreTemplateId' of a user's skill.",
			},
			{
				displayName: 'Skill Type Description',
				name: 'skillTypeDescription',
				type: 'string',
				default: '',
				description: 'Description of the skill type (group of skills)',
			},
			{
				displayName: 'Skill Type ID',
				name: 'skillTypeId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 123',
				description: "ID of an existing skill type (group of skills). Create returns the ID in 'SkillTypeModel'.",
			},
			{
				displayName: 'Skill Type Name',
				name: 'skillTypeName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Programming Languages',
				description: 'Name of the skill type (group of skills)',
			},
		],
	},
];
