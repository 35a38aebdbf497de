import { noWords } from '../../shared/records/codes';
import { at, day, moment, personName, status, word, yesNo, type Shape } from '../../shared/records/shape';

/** A performance review. ClayHR sends dates of completed reviews as numbers, and other dates as text. */
export const performanceReviewShape: Shape = {
	fields: {
		id: at('appraisalId'),
		name: at('appraisalName'),
		user: personName('userModel', 'userViewModel'),
		userId: at('userId', 'userModel.userId'),
		type: at('appraisalType'),
		status: status('statusCode'),
		statusCode: at('statusCode'),
		startDate: day('startDate'),
		endDate: day('endDate'),
		completionDate: day('completionDate'),
		finalValue: at('finalValue', 'finalValueStr'),
		finalComment: at('finalComment'),
	},
	more: {
		companyId: at('cid'),
		createdAt: moment('createts'),
		createdBy: personName('createUserModel'),
		createdById: at('createUserId'),
		description: at('description'),
		formUrl: at('formAssignmentUrl'),
		isLocked: yesNo('isLocked'),
		manager: personName('managerUserModel'),
		managerId: at('managerId'),
		preFinalComment: at('preFinalComment'),
		preFinalValue: at('preFinalValue', 'preFinalValueStr'),
		reviewMode: word('reviewMode', noWords),
		reviewModeCode: at('reviewMode'),
		scoreMax: at('scoreTemplateModel.scoreMax'),
		scoreMin: at('scoreTemplateModel.scoreMin'),
		templateId: at('appraisalTemplateId'),
		email: at('userModel.email', 'userViewModel.email'),
		workflowId: at('workflowId'),
	},
};
