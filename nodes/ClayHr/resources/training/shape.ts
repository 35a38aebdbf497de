import { at, day, each, moment, personName, status, type Shape } from '../../shared/records/shape';

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

/**
 * A training with its parts. ClayHR does not document the answer; these are the names that its other records use. The values at
 * the same place of the lists are of one part.
 */
export const trainingContentShape: Shape = {
	fields: {
		id: at('trainingId', 'id'),
		name: at(...trainingNameFields),
		description: at('description'),
		status: status('status'),
		statusCode: at('status'),
		duration: at('duration'),
		parts: each('contentList', 'title'),
		partUrls: each('contentList', 'url'),
	},
	more: { companyId: at('cid'), source: at('source') },
};
