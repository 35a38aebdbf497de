import { at, day, moment, personName, status, type Shape } from '../../shared/records/shape';

/** A training's name. Its field is undocumented, so this tries the names that other records use. */
export const trainingNameFields = [
	'trainingModel.name',
	'trainingModel.trainingName',
	'trainingModel.title',
	'name',
	'trainingName',
	'title',
];

/** The ID of the training, in a user's progress. */
export const trainingIdFields = ['trainingId', 'trainingModel.trainingId'];

/**
 * A user's training progress. ClayHR does not document the list; these are the fields of the same record inside a full
 * user.
 */
export const userTrainingShape: Shape = {
	fields: {
		id: at('traininguserId', 'trainingUserId', 'userTrainingId', 'id'),
		training: at(...trainingNameFields),
		trainingId: at(...trainingIdFields),
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
