import { noWords } from '../../shared/records/codes';
import { at, day, each, moment, personName, status, word, yesNo, type Shape } from '../../shared/records/shape';

/** A goal. Key results of an objective are goals, too. */
export const goalShape: Shape = {
	fields: {
		id: at('goalId', 'id'),
		summary: at('summary'),
		user: personName('assignedUserModel'),
		userId: at('assignedUserModel.userId'),
		status: status('status'),
		statusCode: at('status'),
		beginDate: day('begindate', 'beginDate'),
		targetDate: day('targetdate', 'targetDate'),
		currentValue: at('currentvalue', 'currentValue'),
		goalValue: at('goalvalue', 'goalValue'),
		units: at('units'),
		completion: at('completionRatio'),
	},
	more: {
		collaborators: each('goalCollaborationModel', 'userModel.displayFullName'),
		companyGoal: yesNo('companyGoal'),
		companyId: at('cid'),
		createdAt: moment('createts'),
		createdById: at('createUserId', 'createuserid'),
		description: at('description'),
		elapsedTime: at('elapsedTimeRatio'),
		initialValue: at('initialvalue', 'initialValue'),
		objectiveId: at('objectiveId'),
		parentGoalId: at('parentGoalId'),
		project: at('projectModel.projectName'),
		projectId: at('projectid', 'projectModel.projectId'),
		reviewer: personName('reviewerUserModel'),
		reviewerId: at('reviewerUserModel.userId'),
		state: word('state', noWords),
		stateCode: at('state'),
		type: at('goalTypeModel.goalTypeName'),
		typeCode: at('typecode'),
		email: at('assignedUserModel.email'),
		visibleToDirectReports: yesNo('visibleToDirectReports'),
		weightage: at('goalWeightage'),
	},
};
