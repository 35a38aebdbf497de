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
				default: '',
				description: 'The last day of the time under review',
			},
			{
				displayName: 'Review Period',
				name: 'reviewPeriod',
				type: 'options',
				options: reviewPeriods,
				default: 'Annual',
				description: 'ClayHR takes an annual review when this is not set',
			},
			{
				displayName: 'Start Date',
				name: 'startDate',
				type: 'dateTime',
				default: '',
				description: 'The first day of the time under review',
			},
		],
	},
];
