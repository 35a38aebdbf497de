import { at, day, moment, personName } from '../../shared/output/readers';
import type { Shape } from '../../shared/output/shape';

/** Tasks. The codes of their status are not documented. */
export const taskShape: Shape = {
	fields: {
		id: at('taskId'),
		title: at('title'),
		status: at('statusCode'),
		dueDate: day('dueDate'),
		user: personName('assgnUserModel', 'userModel'),
		userId: at('assignedUserId', 'userId'),
		description: at('description'),
		type: at('type'),
		phase: at('phasename'),
		createdAt: moment('createts'),
	},
	more: {
		availableFrom: day('availabilityDate'),
		candidateId: at('recruitId'),
		changedAt: moment('lastEdit'),
		createdById: at('createUserId'),
		launchedAt: moment('launchts'),
		performanceReviewId: at('appraisalId'),
		projectId: at('projectId'),
		taskNumber: at('taskUID'),
		transition: at('transitionName'),
	},
};
