import type { INodeProperties } from 'n8n-workflow';

import { reviewPeriods } from './codes';

/** Fields of Performance Review: Create, in addition to the person and the template. */
export const createPerformanceReviewFields: INodeProperties[] = [
	{
		displayName: 'Additional Fields',
		name: 'performanceReviewFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { resource: ['performanceReview'], operation: ['create'] } },
		default: {},
		options: [
			{
				displayName: 'End Date',
				name: 'endDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'Last day of the period under review',
			},
			{
				displayName: 'Review Period',
				name: 'reviewPeriod',
				type: 'options',
				options: reviewPeriods,
				default: 'Annual',
				description: 'If not set, ClayHR uses Annual',
			},
			{
				displayName: 'Start Date',
				name: 'startDate',
				type: 'dateTime',
				typeOptions: { dateOnly: true },
				default: '',
				description: 'First day of the period under review',
			},
		],
	},
];
