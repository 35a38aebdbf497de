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
		description: 'The short name of the skill',
	},
	{
		displayName: 'Description',
		name: 'skillDescription',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		description: 'What somebody with this skill can do',
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
				description: 'The upper end of the scale',
			},
			{
				displayName: 'Lowest Score',
				name: 'scoreMin',
				type: 'number',
				default: 1,
				description: 'The lower end of the scale',
			},
			{
				displayName: 'Score Name',
				name: 'scoreName',
				type: 'string',
				default: '',
				description: 'What the scale is called',
			},
			{
				displayName: 'Score Ranges (JSON)',
				name: 'scoreRanges',
				type: 'json',
				default: '[]',
				placeholder: 'e.g. [{ "rangeMin": 1, "rangeMax": 2, "interpretation": "Beginner" }]',
				description:
					'What parts of the scale mean: a list of objects with rangeMin, rangeMax, interpretation, description',
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
				description: "A scale that exists already: the field 'scoreTemplateId' of a person's skill",
			},
			{
				displayName: 'Skill Type Description',
				name: 'skillTypeDescription',
				type: 'string',
				default: '',
				description: 'What the skills of the group have in common',
			},
			{
				displayName: 'Skill Type ID',
				name: 'skillTypeId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 123',
				description: "The group of skills that this one belongs to: 'SkillTypeModel' of a created skill has its ID",
			},
			{
				displayName: 'Skill Type Name',
				name: 'skillTypeName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Programming Languages',
				description: 'How the group of skills is called',
			},
		],
	},
];
