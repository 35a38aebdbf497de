import { at, day, moment, personName, status } from '../../shared/records/readers';
import type { Shape } from '../../shared/records/shape';

/** The name of a training, which ClayHR does not document: wherever its other records have theirs. */
const trainingName = at(
	'trainingModel.name',
	'trainingModel.trainingName',
	'trainingModel.title',
	'name',
	'trainingName',
	'title',
);

/**
 * How far a person has come with a training. ClayHR does not document what it lists; these are the fields that the record
 * has within a full user.
 */
export const userTrainingShape: Shape = {
	fields: {
		id: at('traininguserId', 'trainingUserId', 'userTrainingId', 'id'),
		training: trainingName,
		trainingId: at('trainingId', 'trainingModel.trainingId'),
		user: personName('userModel'),
		userId: at('userid', 'userId', 'userModel.userId'),
		status: status('status'),
		statusCode: at('status'),
		dueDate: day('dueDate'),
		completedAt: moment('completionts'),
		score: at('assessmentScore'),
		createdAt: moment('createts'),
	},
	more: {
		assignedById: at('assignedByUserId'),
		companyId: at('cid'),
		coordinator: at('coordinatorName'),
		coordinatorId: at('trainingCoordinator'),
		formAssignmentId: at('dynaFormAssignmentId'),
		result: at('testResult'),
	},
};
