import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/description/locators';
import { reviewTemplateLocator } from './locator';

const resource = ['performanceReview'];

/** Fields shared by several operations on performance reviews. */
export const performanceReviewFields: INodeProperties[] = [
	{
		displayName: 'User',
		name: 'performanceReviewUserId',
		required: true,
		displayOptions: { show: { resource, operation: ['create', 'getAllCompleted'] } },
		description: 'User under review',
		...userLocator,
	},
	{
		displayName: 'Template',
		name: 'performanceReviewTemplateId',
		required: true,
		displayOptions: { show: { resource, operation: ['create', 'launchInBulk'] } },
		description: 'Template for the review',
		...reviewTemplateLocator,
	},
];
