import type { INodeProperties } from 'n8n-workflow';

import { listOperation, operation } from '../../shared/operation';
import { choice, date, flag, id, lastDay, needed, text, user, users } from '../../shared/parameters/fields';
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
				description: 'Start a performance review of a user from a template',
				routing: operation('POST /api/appraisal/add', {
					query: {
						userId: user('performanceReviewUserId'),
						templateId: id('performanceReviewTemplateId', reviewTemplates),
						AppraisalType: choice('performanceReviewFields.reviewPeriod', ...reviewPeriods),
						EndDate: needed(lastDay('performanceReviewFields.endDate', 'performanceReviewFields.startDate')),
						StartDate: needed(date('performanceReviewFields.startDate')),
					},
					response: {
						kind: 'done',
						echo: { userId: user('performanceReviewUserId') },
						named: { id: ['appraisalId'] },
					},
				}),
			},
			{
				name: 'Get Many Completed',
				value: 'getAllCompleted',
				action: 'Get many completed performance reviews',
				description: 'List the completed performance reviews of a user',
				routing: operation('GET /api/appraisal/getCompletedReviews', {
					query: { targetUserId: user('performanceReviewUserId') },
					response: { kind: 'rows', shape: performanceReviewShape },
				}),
			},
			{
				name: 'Get Many Templates',
				value: 'getAllTemplates',
				action: 'Get many performance review templates',
				description: 'List the templates for performance reviews',
				routing: listOperation(reviewTemplates, {}),
			},
			{
				name: 'Get My Assignments',
				value: 'getAllAssignments',
				action: 'Get my performance review assignments',
				description: "List the performance reviews that the API key's user still has to write",
				routing: operation('GET /api/appraisal/assignment', {
					response: { kind: 'rows', shape: reviewAssignmentShape },
				}),
			},
			{
				name: 'Get My Reviews',
				value: 'getAllOwn',
				action: 'Get my performance reviews',
				description: "List the performance reviews of the API key's user",
				routing: operation('GET /api/appraisal/user', {
					response: { kind: 'rows', shape: performanceReviewShape },
				}),
			},
			{
				name: 'Launch in Bulk',
				value: 'launchInBulk',
				action: 'Launch performance reviews in bulk',
				description:
					'Start performance reviews of several users. ClayHR does not return their IDs: it has no list of all reviews.',
				routing: operation('POST /api/appraisal/bulkLaunch', {
					query: {
						templateId: id('performanceReviewTemplateId', reviewTemplates),
						// ClayHR does not document the list's format. Commas are our assumption, and so are the flags.
						userIdList: users('performanceReviewUserIds'),
						endDate: needed(lastDay('performanceReviewLaunchFields.lastDay', 'performanceReviewLaunchFields.firstDay')),
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
