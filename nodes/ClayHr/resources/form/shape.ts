import { isObject } from '../../shared/isObject';
import { noWords } from '../../shared/records/codes';
import { at, count, day, each, moment, personName, status, word, yesNo, type Shape } from '../../shared/records/shape';
import { answers, questionCount, questions, sections } from './items';

export { answersByQuestion } from './items';

const moreOfForms: Shape['fields'] = {
	attemptLimit: at('attemptLimit'),
	availability: word('availability', noWords),
	availabilityCode: at('availability'),
	companyId: at('cid'),
	thresholdScore: at('thresholdScore'),
	timeLimit: at('timeLimit'),
};

/** A form, survey or test in a list. ClayHR stores all three as forms. */
export const formShape: Shape = {
	fields: {
		id: at('dynamicFormId'),
		name: at('name'),
		description: at('description'),
		status: status('status'),
		statusCode: at('status'),
		code: at('dynaFormCode'),
		type: word('formType', noWords),
		typeCode: at('formType'),
		isAnonymous: yesNo('anonymous'),
		createdBy: personName('createUserViewModel', 'createUserModel'),
		createdById: at('createUserViewModel.userId', 'createUserModel.userId'),
		createdAt: moment('createts'),
		updatedAt: moment('updatets'),
	},
	more: moreOfForms,
};

/** A form, survey or test with its sections. */
export const wholeFormShape: Shape = {
	fields: {
		id: at('dynamicFormId'),
		name: at('name'),
		description: at('description'),
		status: status('status'),
		statusCode: at('status'),
		sections,
		questions,
		questionCount,
		isAnonymous: yesNo('anonymous'),
		createdBy: personName('createUserViewModel', 'createUserModel'),
		createdById: at('createUserViewModel.userId', 'createUserModel.userId'),
		createdAt: moment('createts'),
	},
	more: {
		...moreOfForms,
		code: at('dynaFormCode'),
		type: word('formType', noWords),
		typeCode: at('formType'),
		updatedAt: moment('updatets'),
	},
};

/** A form assigned to a user. */
export const formAssignmentShape: Shape = {
	fields: {
		id: at('assignmentId'),
		form: at('dynaFormModel.name'),
		formId: at('dynaFormModel.dynamicFormId'),
		user: personName('assignUserViewModel', 'assignUserModel'),
		userId: at('assignUserViewModel.userId', 'assignUserModel.userId'),
		status: status('status'),
		statusCode: at('status'),
		dueDate: day('dueDate'),
		score: at('assessmentScore'),
		createdAt: moment('createts'),
		updatedAt: moment('lastupdatets'),
	},
	more: {
		comments: at('comments'),
		companyId: at('cid'),
		result: at('testResult'),
		summary: at('formSummary'),
	},
};

/** An answer to one item of a form or survey. */
export const formResponseShape: Shape = {
	fields: {
		id: at('responseId'),
		itemId: at('itemId'),
		question: at('dynamicFormItemModel.name'),
		response: at('response'),
		assignmentId: at('assignmentId'),
		userId: at('userId', 'createUserId'),
		isCorrect: yesNo('answerCorrect'),
		createdAt: moment('createts'),
	},
	more: {
		companyId: at('cid'),
		createdById: at('createUserId'),
		isFromGrader: yesNo('graderResponse'),
		sentiment: word('sentimentCode', noWords),
		sentimentCode: at('sentimentCode'),
		sentimentScore: at('sentimentScore'),
	},
};

/** A user's answers to a form, for one assignment of the form. The list of the answers has them in their order. */
export const formSubmissionShape: Shape = {
	fields: {
		id: at('assignmentId'),
		userId: at('Responses.0.userId', 'Responses.0.createUserId'),
		answers,
		answerCount: count('Responses'),
		firstAnsweredAt: moment('Responses.0.createts'),
		lastAnsweredAt: ({ Responses }) => {
			const last: unknown = Array.isArray(Responses) ? Responses.at(-1) : undefined;
			return isObject(last) ? moment('createts')(last) : null;
		},
	},
	more: {
		itemIds: each('Responses', 'itemId'),
		responses: each('Responses', 'response'),
	},
};

/** A user's answers to a form, including the form. */
export const formResponsesShape: Shape = {
	fields: {
		id: at('FormData.dynamicFormId'),
		form: at('FormData.name'),
		assignmentId: at('Responses.0.assignmentId'),
		userId: at('Responses.0.userId', 'Responses.0.createUserId'),
		answers,
		answerCount: count('Responses'),
		firstAnsweredAt: moment('Responses.0.createts'),
	},
	more: {
		itemIds: each('Responses', 'itemId'),
		responses: each('Responses', 'response'),
	},
};
