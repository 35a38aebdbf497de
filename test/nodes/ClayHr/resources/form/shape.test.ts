import { readForm } from '../../../../../nodes/ClayHr/resources/form/readForm';
import { readResponse, readResponses } from '../../../../../nodes/ClayHr/resources/form/readResponse';
import {
	formAssignmentShape,
	formResponseShape,
	formResponsesShape,
	formShape,
	wholeFormShape,
} from '../../../../../nodes/ClayHr/resources/form/shape';
import { NotARecord } from '../../../../../nodes/ClayHr/shared/records/envelope';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const user = { userId: 140001, firstName: 'Ada', lastName: 'Stone', name: 'Ada Stone', email: 'ada.stone@example.com' };
const form = {
	dynamicFormId: 77,
	name: 'Exit interview',
	dynaFormCode: 'EXIT',
	description: '',
	createUserModel: null,
	createUserViewModel: user,
	createts: 1715587200000,
	updatets: '',
	cid: 9001,
	status: 'A',
	anonymous: 0,
	formType: 'FORM',
	timeLimit: 0,
};
const item = { dynamicFormItemId: 4502, name: 'Would you come back?', mandatory: 0 };
const sections = [{ sectionId: 301, name: 'Leaving', dynamicFormItemModelList: [item] }];
const response = {
	responseId: 91001,
	itemId: 4502,
	response: 'Yes',
	createUserId: 140009,
	createts: 1715587200000,
	assignmentId: 8801,
	graderResponse: false,
	answerCorrect: false,
};

describe('a listed form', () => {
	it('is flat', () => {
		expect(simplify(form, formShape)).toEqual({
			id: 77,
			name: 'Exit interview',
			description: null,
			status: 'active',
			statusCode: 'A',
			code: 'EXIT',
			type: 'FORM',
			typeCode: 'FORM',
			isAnonymous: false,
			createdBy: 'Ada Stone',
			createdById: 140001,
			createdAt: '2024-05-13T08:00:00.000Z',
			updatedAt: null,
		});
		expect(select(form, formShape, ['createdById', 'statusCode', 'timeLimit'])).toEqual({
			id: 77,
			createdById: 140001,
			statusCode: 'A',
			timeLimit: 0,
		});
	});

	it('accepts odd values', () => {
		const odd = { dynamicFormId: '77', status: 'X', anonymous: 'Y', createts: '2024-05-13', createUserViewModel: 7 };
		expect(simplify(odd, formShape)).toMatchObject({
			id: 77,
			name: null,
			status: 'X',
			isAnonymous: true,
			createdBy: null,
			createdAt: '2024-05-13',
		});
	});
});

describe('a form with its items', () => {
	const expected = { id: 77, sections: ['Leaving'], questions: ['4502: Would you come back?'], questionCount: 1 };

	it('lists its questions from either format of sections', () => {
		expect(simplify(readForm({ FormData: form, data: sections, code: 1 }), wholeFormShape)).toMatchObject(expected);
		expect(simplify({ ...form, sectionModelList: sections }, wholeFormShape)).toMatchObject(expected);
	});

	it.each([[null], ['none'], [[null, 'x', { name: null, dynamicFormItemModelList: [null, { name: 5 }] }]]])(
		'accepts the odd sections %j',
		(odd) => {
			const simple = simplify({ ...form, sectionModelList: odd }, wholeFormShape);
			const isList = Array.isArray(odd);
			expect(simple).toMatchObject({ sections: isList ? [''] : [], questions: isList ? [': 5'] : [] });
		},
	);
});

it('simplifies an assignment, and an odd one', () => {
	const assignment = {
		assignmentId: 8801,
		status: 'COMP',
		assignUserViewModel: user,
		dynaFormModel: form,
		createts: 1715587200000,
		lastupdatets: 1715587200000,
		dueDate: '2024-06-15',
		assessmentScore: 0,
		testResult: '',
		comments: 'Well done',
	};
	expect(simplify(assignment, formAssignmentShape)).toEqual({
		id: 8801,
		form: 'Exit interview',
		formId: 77,
		user: 'Ada Stone',
		userId: 140001,
		status: 'completed',
		statusCode: 'COMP',
		dueDate: '2024-06-15',
		score: 0,
		createdAt: '2024-05-13T08:00:00.000Z',
		updatedAt: '2024-05-13T08:00:00.000Z',
	});
	expect(select(assignment, formAssignmentShape, ['comments', 'result'])).toEqual({
		id: 8801,
		comments: 'Well done',
		result: null,
	});
	expect(simplify({ dynaFormModel: 'x', dueDate: 1718409600000 }, formAssignmentShape)).toMatchObject({
		id: null,
		form: null,
		user: null,
		dueDate: '2024-06-15',
	});
});

describe('answers', () => {
	const body = { FormData: { ...form, sectionModelList: sections }, Responses: { 8801: response }, code: 1 };

	it('include their questions', () => {
		expect(readResponses(body).map((one) => simplify(one, formResponseShape))).toEqual([
			{
				id: 91001,
				itemId: 4502,
				question: 'Would you come back?',
				response: 'Yes',
				assignmentId: 8801,
				userId: 140009,
				isCorrect: false,
				createdAt: '2024-05-13T08:00:00.000Z',
			},
		]);
	});

	it('to a survey name the user, and may have a day as their time', () => {
		const ofSurvey = { ...response, userId: 140001, createts: '2024-05-13', answerCorrect: 'Y' };
		expect(simplify(ofSurvey, formResponseShape)).toMatchObject({
			question: null,
			userId: 140001,
			isCorrect: true,
			createdAt: '2024-05-13',
		});
	});

	it('of one user are combined', () => {
		expect(simplify(readResponse(body), formResponsesShape)).toEqual({
			id: 77,
			form: 'Exit interview',
			assignmentId: 8801,
			userId: 140009,
			answers: ['Would you come back?: Yes'],
			answerCount: 1,
			firstAnsweredAt: '2024-05-13T08:00:00.000Z',
		});
		const selected = select(readResponse(body), formResponsesShape, ['itemIds', 'responses']);
		expect(selected).toEqual({ id: 77, itemIds: [4502], responses: ['Yes'] });
	});

	it('accept odd values', () => {
		const odd = { FormData: null, Responses: { 1: { itemId: 5, response: null }, 2: {}, 3: { response: true } } };
		const answers = ['5: ', ': true'];
		expect(simplify(readResponse(odd), formResponsesShape)).toMatchObject({ id: null, form: null, answers });
		const alone = { FormData: { dynamicFormId: 77 } };
		expect(simplify(readResponse(alone), formResponsesShape)).toMatchObject({ answers: [], answerCount: 0 });
		expect(() => readResponse({})).toThrow(NotARecord);
		expect(() => readResponse({ Responses: { 1: 'x' } })).toThrow(NotARecord);
	});
});
