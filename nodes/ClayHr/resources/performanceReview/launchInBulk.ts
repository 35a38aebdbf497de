import type { INodeProperties } from 'n8n-workflow';

import { reviewPeriods } from './codes';

const show = { resource: ['performanceReview'], operation: ['launchInBulk'] };

/** Fields of Performance Review: Launch in Bulk, in addition to the template. */
export const launchPerformanceReviewsFields: INodeProperties[] = [
	{
		displayName: 'User Names or IDs',
		name: 'performanceReviewUserIds',
		type: 'multiOptions',
		required: true,
		displayOptions: { show },
		typeOptions: { loadOptionsMethod: 'getUsers' },
		default: [],
		description:
			'The people under review. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		hint: 'The list holds the first 1,000 active people. An expression can name others, as a list or comma-separated.',
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
				type: 'options',
				options: reviewPeriods,
				default: 'Annual',
				description: 'The name of the review period. An expression can give another one.',
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
