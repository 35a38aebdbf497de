import type { INodeProperties } from 'n8n-workflow';

const show = { resource: ['performanceReview'], operation: ['launchInBulk'] };

/** Fields of Performance Review: Launch in Bulk, beside the template. */
export const launchPerformanceReviewsFields: INodeProperties[] = [
	{
		displayName: 'User IDs',
		name: 'performanceReviewUserIds',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. 140001,140002',
		description: 'The people under review, comma-separated',
	},
	{
		displayName: 'Additional Fields',
		name: 'performanceReviewLaunchFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show },
		default: {},
		options: [
			{
				displayName: 'End Date',
				name: 'lastDay',
				type: 'dateTime',
				default: '',
				description: 'The last day of the period under review',
			},
			{
				displayName: 'Import Goals',
				name: 'importGoals',
				type: 'boolean',
				default: false,
				description: 'Whether the goals of each person are copied into the review',
			},
			{
				displayName: 'Import Job Profile Skills',
				name: 'importJobProfileSkills',
				type: 'boolean',
				default: false,
				description: 'Whether the skills of each job profile are copied into the review',
			},
			{
				displayName: 'Import Skills',
				name: 'importSkills',
				type: 'boolean',
				default: false,
				description: 'Whether the skills of each person are copied into the review',
			},
			{
				displayName: 'Review Type',
				name: 'reviewType',
				type: 'string',
				default: '',
				placeholder: 'e.g. Annual',
				description: 'The name of the review period',
			},
			{
				displayName: 'Start Date',
				name: 'firstDay',
				type: 'dateTime',
				default: '',
				description: 'The first day of the period under review',
			},
		],
	},
];
