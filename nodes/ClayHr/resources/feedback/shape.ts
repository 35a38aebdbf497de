import { noWords } from '../../shared/records/codes';
import { at, moment, personName, status, type Shape, word } from '../../shared/records/shape';

/** Feedback about an employee. */
export const feedbackShape: Shape = {
	fields: {
		id: at('feedbackid', 'id'),
		title: at('feedback'),
		description: at('feedbackDesc'),
		user: personName('assignedUserModel'),
		userId: at('assignedUserModel.userId'),
		author: personName('createUserModel', 'userName'),
		authorId: at('createUserModel.userId'),
		createdAt: moment('createts'),
		sentiment: word('sentimentCode', noWords),
		sentimentCode: at('sentimentCode'),
		skills: at('skillString'),
		status: status('status'),
		statusCode: at('status'),
	},
	more: {
		assessment: at('assessment'),
		companyId: at('cid'),
		reaction: word('reactionType', noWords),
		reactionCode: at('reactionType'),
		recipientStatus: status('recipientStatus'),
		recipientStatusCode: at('recipientStatus'),
		sentimentScore: at('sentimentScore'),
		email: at('assignedUserModel.email'),
		wall: at('wallName'),
	},
};
