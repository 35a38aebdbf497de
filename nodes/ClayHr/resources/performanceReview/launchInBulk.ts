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
			'Users under review. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		hint: 'The list shows the first 1,000 active users. For others, use an expression that returns IDs or emails: a list, or separated by commas.',
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
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Last day of the period under review',
			},
			{
				displayName: 'Import Goals',
				name: 'importGoals',
				type: 'boolean',
				default: false,
				description: 'Whether to copy the goals of each user into the review',
			},
			{
				displayName: 'Import Job Profile Skills',
				name: 'importJobProfileSkills',
				type: 'boolean',
				default: false,
				description: 'Whether to copy the skills of each job profile into the review',
			},
			{
				displayName: 'Import Skills',
				name: 'importSkills',
				type: 'boolean',
				default: false,
				description: 'Whether to copy the skills of each user into the review',
			},
			{
				displayName: 'Review Type',
				name: 'reviewType',
				type: 'options',
				options: reviewPeriods,
				default: 'Annual',
				description: 'Name of the review period. For another name, use an expression.',
			},
			{
				displayName: 'Start Date',
				name: 'firstDay',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'First day of the period under review',
			},
		],
	},
];
