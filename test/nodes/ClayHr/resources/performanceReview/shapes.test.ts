import { reviewAssignmentShape } from '../../../../../nodes/ClayHr/resources/performanceReview/assignmentShape';
import { performanceReviewShape } from '../../../../../nodes/ClayHr/resources/performanceReview/shape';
import { reviewTemplateShape } from '../../../../../nodes/ClayHr/resources/performanceReview/templateShape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const review = {
	appraisalId: 2201,
	appraisalName: 'Annual Review 2024',
	description: '',
	userModel: { userId: 140001, displayFullName: 'Ada Stone', email: 'ada.stone@example.com' },
	startDate: '2024-05-01',
	endDate: '2024-05-31',
	managerId: 140009,
	managerUserModel: null,
	statusCode: 'INP',
	cid: 9001,
	appraisalType: 'Annual',
	userId: 140001,
	reviewMode: 'STD',
	workflowId: 0,
	finalComment: 'Did more than was asked for',
	createUserId: 140009,
	createUserModel: { displayFullName: 'Ravi Menon' },
	finalValue: '',
	createts: 1715587200000,
	finalValueStr: '4 of 5',
	scoreTemplateModel: { scoreMin: 1, scoreMax: 5 },
	completionDate: '',
	appraisalTemplateId: 15,
	isLocked: 0,
};

describe('a review', () => {
	it('is simplified', () => {
		expect(simplify(review, performanceReviewShape)).toEqual({
			id: 2201,
			name: 'Annual Review 2024',
			user: 'Ada Stone',
			type: 'Annual',
			status: 'in progress',
			statusCode: 'INP',
			userId: 140001,
			startDate: '2024-05-01',
			endDate: '2024-05-31',
			completionDate: null,
			finalValue: '4 of 5',
			finalComment: 'Did more than was asked for',
		});
	});

	it('has days as text if it is completed', () => {
		const completed = { ...review, startDate: 1715587200000, completionDate: 1717200000000, finalValue: 0 };
		expect(simplify(completed, performanceReviewShape)).toMatchObject({
			startDate: '2024-05-13',
			completionDate: '2024-06-01',
			finalValue: 0,
		});
	});

	it('has further fields to select', () => {
		expect(select(review, performanceReviewShape, Object.keys(performanceReviewShape.more ?? {}))).toEqual({
			id: 2201,
			companyId: 9001,
			createdAt: '2024-05-13T08:00:00.000Z',
			createdBy: 'Ravi Menon',
			createdById: 140009,
			description: null,
			formUrl: null,
			isLocked: false,
			manager: null,
			managerId: 140009,
			preFinalComment: null,
			preFinalValue: null,
			reviewMode: 'STD',
			reviewModeCode: 'STD',
			scoreMax: 5,
			scoreMin: 1,
			templateId: 15,
			email: 'ada.stone@example.com',
			workflowId: null,
		});
	});

	it('accepts odd values', () => {
		const odd = { appraisalId: '2201', userModel: '', userViewModel: { name: 'Ada' }, reviewMode: { code: 'STD' } };
		expect(select(odd, performanceReviewShape, ['user', 'reviewMode', 'startDate', 'manager'])).toEqual({
			id: 2201,
			user: 'Ada',
			reviewMode: '{"code":"STD"}',
			startDate: null,
			manager: null,
		});
	});
});

describe('a template', () => {
	const template = {
		appraisalTemplateId: 15,
		name: 'Annual review template',
		description: 'Once a year',
		userId: 140001,
		startDate: '2024-05-01',
		endDate: '2024-05-31',
		cid: 9001,
		managerId: 140009,
		appraisalType: 'Annual',
		createUserId: 140009,
		contributorId: 0,
		scoreTemplateId: 4,
		signatureFlowLibraryId: 0,
		status: 'A',
		processTemplateId: 0,
	};

	it('is simplified', () => {
		expect(simplify(template, reviewTemplateShape)).toEqual({
			id: 15,
			name: 'Annual review template',
			type: 'Annual',
			status: 'active',
			statusCode: 'A',
			description: 'Once a year',
			startDate: '2024-05-01',
			endDate: '2024-05-31',
			managerId: 140009,
			scoreTemplateId: 4,
		});
	});

	it('has further fields to select, and accepts odd values', () => {
		expect(select(template, reviewTemplateShape, ['createdById', 'statusCode', 'processTemplateId'])).toEqual({
			id: 15,
			createdById: 140009,
			statusCode: 'A',
			processTemplateId: null,
		});
		expect(
			simplify({ appraisalTemplateId: null, name: 7, status: 'ARCHV', startDate: {} }, reviewTemplateShape),
		).toEqual({
			id: null,
			name: 7,
			type: null,
			status: 'archived',
			statusCode: 'ARCHV',
			description: null,
			startDate: null,
			endDate: null,
			managerId: null,
			scoreTemplateId: null,
		});
	});
});

describe('an assignment', () => {
	const assignment = {
		assignmentId: 8801,
		appraisalId: 2201,
		reviewerId: 140009,
		externalReviewerId: '',
		typeCode: 'MGR',
		asgnStatusCode: 'PEND',
		comments: '',
		dueDate: '2024-06-15',
		completedts: 1715587200000,
		userModel: { userId: 140009, displayFullName: 'Ravi Menon', email: 'ravi.menon@example.com' },
		weightage: 100,
		appraisalModel: review,
		createts: '2024-05-13',
	};

	it('is simplified with the reviewed user and the reviewer', () => {
		expect(simplify(assignment, reviewAssignmentShape)).toEqual({
			id: 8801,
			reviewId: 2201,
			review: 'Annual Review 2024',
			user: 'Ada Stone',
			reviewer: 'Ravi Menon',
			type: 'MGR',
			typeCode: 'MGR',
			status: 'pending',
			statusCode: 'PEND',
			reviewerId: 140009,
			userId: 140001,
			dueDate: '2024-06-15',
			startDate: '2024-05-01',
			endDate: '2024-05-31',
		});
	});

	it('has further fields to select', () => {
		const names = ['completedAt', 'createdAt', 'reviewType', 'reviewerId', 'email', 'userId', 'weightage'];
		expect(select(assignment, reviewAssignmentShape, names)).toEqual({
			id: 8801,
			completedAt: '2024-05-13T08:00:00.000Z',
			createdAt: '2024-05-13',
			reviewType: 'Annual',
			reviewerId: 140009,
			email: 'ada.stone@example.com',
			userId: 140001,
			weightage: 100,
		});
	});

	it('accepts odd values', () => {
		const odd = { assignmentId: 8801, appraisalModel: null, userModel: null, externalUserModel: { name: 'Eve' } };
		expect(simplify(odd, reviewAssignmentShape)).toMatchObject({
			reviewId: null,
			review: null,
			user: null,
			reviewer: 'Eve',
			startDate: null,
		});
	});
});
