import { noWords } from '../../shared/records/codes';
import { at, day, moment, personName, status, type Shape, word } from '../../shared/records/shape';

/** A task. ClayHR documents its fields in the answer of Create only. */
export const taskShape: Shape = {
	fields: {
		id: at('taskId'),
		title: at('title'),
		status: status('statusCode'),
		statusCode: at('statusCode'),
		dueDate: day('dueDate'),
		user: personName('assgnUserModel', 'userModel'),
		userId: at('assignedUserId', 'userId'),
		description: at('description'),
		type: word('type', noWords),
		typeCode: at('type'),
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
