import type { INodeProperties } from 'n8n-workflow';

import { codesOf } from '../../shared/records/codes';
import { listOperation, operation } from '../../shared/operation';
import { choice, date, flag, id, ids, needed, text, user } from '../../shared/parameters/fields';
import { reviewAssignmentShape } from './assignmentShape';
import { createPerformanceReviewFields } from './create';
import { performanceReviewFields } from './fields';
import { launchPerformanceReviewsFields } from './launchInBulk';
import { reviewPeriods } from './codes';
import { performanceReviewShape } from './shape';
import { reviewTemplates } from './lists';

/** Operations and fields of the resource Performance Review, which ClayHR's API calls appraisals. */
export const performanceReviewProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['performanceReview'] } },
		default: 'getAllOwn',
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create a performance review',
				description: 'Start the review of one person from a template',
				routing: operation('POST /api/appraisal/add', {
					query: {
						userId: user('performanceReviewUserId'),
						templateId: id('performanceReviewTemplateId'),
						AppraisalType: choice('performanceReviewFields.reviewPeriod', ...codesOf(reviewPeriods)),
						EndDate: needed(date('performanceReviewFields.endDate')),
						StartDate: needed(date('performanceReviewFields.startDate')),
					},
					response: { kind: 'done' },
				}),
			},
			{
				name: 'Get Many Assignments',
				value: 'getAllAssignments',
				action: 'Get many performance review assignments',
				description: "List the reviews that the API key's owner has still to write",
				routing: operation('GET /api/appraisal/assignment', {
					response: { kind: 'rows', shape: reviewAssignmentShape },
				}),
			},
			{
				name: 'Get Many Completed',
				value: 'getAllCompleted',
				action: 'Get many completed performance reviews',
				description: 'List the finished reviews of one person',
				routing: operation('GET /api/appraisal/getCompletedReviews', {
					query: { targetUserId: user('performanceReviewUserId') },
					response: { kind: 'rows', shape: performanceReviewShape },
				}),
			},
			{
				name: 'Get Many of API Key Owner',
				value: 'getAllOwn',
				action: 'Get many performance reviews of the API key owner',
				description: "List the reviews of the API key's owner",
				routing: operation('GET /api/appraisal/user', {
					response: { kind: 'rows', shape: performanceReviewShape },
				}),
			},
			{
				name: 'Get Many Templates',
				value: 'getAllTemplates',
				action: 'Get many performance review templates',
				description: 'List the templates from which a review can start',
				routing: listOperation(reviewTemplates, {}),
			},
			{
				name: 'Launch in Bulk',
				value: 'launchInBulk',
				action: 'Launch performance reviews in bulk',
				description: 'Start the reviews of several people at once. ClayHR does not say which IDs they have.',
				routing: operation('POST /api/appraisal/bulkLaunch', {
					query: {
						templateId: id('performanceReviewTemplateId'),
						// ClayHR does not document the list's format. Commas are our assumption, and so are the flags.
						userIdList: ids('performanceReviewUserIds'),
						endDate: needed(date('performanceReviewLaunchFields.lastDay')),
						importGoals: flag('performanceReviewLaunchFields.importGoals', 'false', 'true'),
						importJobProfileSkills: flag('performanceReviewLaunchFields.importJobProfileSkills', 'false', 'true'),
						importSkills: flag('performanceReviewLaunchFields.importSkills', 'false', 'true'),
						reviewType: text('performanceReviewLaunchFields.reviewType'),
						startDate: needed(date('performanceReviewLaunchFields.firstDay')),
					},
					response: { kind: 'done' },
				}),
			},
		],
	},
	...performanceReviewFields,
	...createPerformanceReviewFields,
	...launchPerformanceReviewsFields,
];
