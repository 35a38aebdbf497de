import type { INodeProperties } from 'n8n-workflow';

import { userLocator } from '../../shared/fields/user';

const resource = ['performanceReview'];

/** Fields that several operations on performance reviews have. */
export const performanceReviewFields: INodeProperties[] = [
	{
		displayName: 'User',
		name: 'performanceReviewUserId',
		required: true,
		displayOptions: { show: { resource, operation: ['create', 'getAllCompleted'] } },
		description: 'The person under review',
		...userLocator,
	},
	{
		displayName: 'Template ID',
		name: 'performanceReviewTemplateId',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['create', 'launchInBulk'] } },
		default: '',
		placeholder: 'e.g. 123',
		hint: "The field 'appraisalTemplateId' of a listed template",
	},
];
