import { noWords } from '../../shared/records/codes';
import { at, day, moment, personName, status, type Shape, word } from '../../shared/records/shape';

/** A part of a performance review to write: `user` is reviewed, `reviewer` writes. */
export const reviewAssignmentShape: Shape = {
	fields: {
		id: at('assignmentId'),
		reviewId: at('appraisalId', 'appraisalModel.appraisalId'),
		review: at('appraisalModel.appraisalName'),
		user: personName('appraisalModel.userModel', 'appraisalModel.userViewModel'),
		userId: at('appraisalModel.userId', 'appraisalModel.userModel.userId'),
		reviewer: personName('userModel', 'externalUserModel'),
		reviewerId: at('reviewerId', 'externalReviewerId'),
		type: word('typeCode', noWords),
		typeCode: at('typeCode'),
		status: status('asgnStatusCode'),
		statusCode: at('asgnStatusCode'),
		dueDate: day('dueDate'),
		startDate: day('appraisalModel.startDate'),
		endDate: day('appraisalModel.endDate'),
	},
	more: {
		comments: at('comments'),
		companyId: at('cid'),
		completedAt: moment('completedts'),
		createdAt: moment('createts'),
		notifiedOn: day('notificationDate'),
		reviewType: at('appraisalModel.appraisalType'),
		reviewerEmail: at('userModel.email'),
		scoreTemplateId: at('scoreTemplateId'),
		totalScore: at('totalScore'),
		email: at('appraisalModel.userModel.email'),
		weightage: at('weightage'),
	},
};
