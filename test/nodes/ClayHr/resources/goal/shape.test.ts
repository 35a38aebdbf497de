import { goalShape } from '../../../../../nodes/ClayHr/resources/goal/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const documented = {
	goalId: 610,
	summary: 'Answer every ticket within a day',
	additive: 0,
	visibleToDirectReports: 1,
	companyGoal: 0,
	elapsedTimeRatio: 40,
	completionRatio: 62.5,
	description: 'Weekends aside',
	typecode: 'PERF',
	status: 'A',
	state: 'MA',
	objectiveId: 71,
	cid: 9001,
	units: 'hours',
	assignedUserModel: { userId: 140001, displayFullName: 'Ada Stone', email: 'ada.stone@example.com' },
	reviewerUserModel: { userId: 140009, firstName: 'Ravi', lastName: 'Menon' },
	goalCollaborationModel: [
		{ collabid: 1, userid: 140002, userModel: { displayFullName: 'Noor Haddad' } },
		{ collabid: 2, userid: 140004, userModel: null },
	],
	begindate: '2024-05-13',
	goalWeightage: 12.5,
	createts: 1661358176000,
	createuserid: 140009,
	projectModel: { projectId: 1201, projectName: 'Website Relaunch' },
	goalTypeModel: { goalTypeName: 'Performance' },
	parentGoalId: null,
	id: 610,
	projectid: 1201,
	targetdate: '2024-09-30',
	initialvalue: 48,
	currentvalue: 30,
	goalvalue: 24,
};

it('simplifies a goal', () => {
	expect(simplify(documented, goalShape)).toEqual({
		id: 610,
		summary: 'Answer every ticket within a day',
		user: 'Ada Stone',
		status: 'active',
		statusCode: 'A',
		userId: 140001,
		beginDate: '2024-05-13',
		targetDate: '2024-09-30',
		currentValue: 30,
		goalValue: 24,
		units: 'hours',
		completion: 62.5,
	});
});

it('selects further fields of a goal', () => {
	expect(select(documented, goalShape, Object.keys(goalShape.more ?? {}))).toEqual({
		id: 610,
		collaborators: ['Noor Haddad'],
		companyGoal: false,
		companyId: 9001,
		createdAt: '2022-08-24T16:22:56.000Z',
		createdById: 140009,
		description: 'Weekends aside',
		elapsedTime: 40,
		initialValue: 48,
		objectiveId: 71,
		parentGoalId: null,
		project: 'Website Relaunch',
		projectId: 1201,
		reviewer: 'Ravi Menon',
		reviewerId: 140009,
		state: 'MA',
		stateCode: 'MA',
		type: 'Performance',
		typeCode: 'PERF',
		email: 'ada.stone@example.com',
		visibleToDirectReports: true,
		weightage: 12.5,
	});
});

it('reads a key result, which has other field names', () => {
	const keyResult = { goalId: 611, beginDate: '2024-04-01', completionRatio: '50', goalTypeModel: false };
	expect(simplify(keyResult, goalShape)).toMatchObject({ id: 611, beginDate: '2024-04-01', completion: '50' });
	expect(select(keyResult, goalShape, ['type', 'collaborators'])).toEqual({ id: 611, type: null, collaborators: [] });
});

it('accepts odd values', () => {
	const odd = {
		goalId: '612',
		summary: 7,
		assignedUserModel: 'Ada',
		status: 'C',
		begindate: 1715587200000,
		targetdate: null,
		companyGoal: '',
		goalCollaborationModel: 'none',
	};
	expect(
		select(odd, goalShape, ['summary', 'user', 'status', 'beginDate', 'targetDate', 'units', 'companyGoal']),
	).toEqual({
		id: 612,
		summary: 7,
		user: 'Ada',
		status: 'completed',
		beginDate: '2024-05-13',
		targetDate: null,
		units: null,
		companyGoal: null,
	});
});
