import { taskShape } from '../../../../../nodes/ClayHr/resources/task/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const documented = {
	taskId: 7301,
	taskUID: 7,
	title: 'Order a laptop',
	description: 'For the new colleague',
	statusCode: 'INP',
	assignedUserId: 140009,
	createUserId: 140001,
	projectId: 1201,
	userModel: null,
	lastEdit: '',
	createts: '2024-05-13',
	launchts: 1715587200000,
	dueDate: '2024-06-15',
	availabilityDate: '2024-05-14',
	phasename: 'Before the first day',
	type: 'CHECKLIST',
	appraisalId: 2201,
	assgnUserModel: { userId: 140009, name: 'Ada Stone' },
	recruitId: 30501,
	transitionName: '',
};

it('simplifies a task', () => {
	expect(simplify(documented, taskShape)).toEqual({
		id: 7301,
		title: 'Order a laptop',
		status: 'in progress',
		statusCode: 'INP',
		dueDate: '2024-06-15',
		user: 'Ada Stone',
		userId: 140009,
		description: 'For the new colleague',
		type: 'CHECKLIST',
		typeCode: 'CHECKLIST',
		phase: 'Before the first day',
		createdAt: '2024-05-13',
	});
});

it('selects further fields of a task', () => {
	expect(select(documented, taskShape, Object.keys(taskShape.more ?? {}))).toEqual({
		id: 7301,
		availableFrom: '2024-05-14',
		candidateId: 30501,
		changedAt: null,
		createdById: 140001,
		launchedAt: '2024-05-13T08:00:00.000Z',
		performanceReviewId: 2201,
		projectId: 1201,
		taskNumber: 7,
		transition: null,
	});
});

it('accepts odd values', () => {
	const odd = {
		taskId: '7301',
		title: 12,
		statusCode: null,
		dueDate: 1718409600000,
		assgnUserModel: [],
		userId: 140009,
	};
	expect(simplify(odd, taskShape)).toMatchObject({
		id: 7301,
		title: 12,
		status: null,
		dueDate: '2024-06-15',
		user: null,
		userId: 140009,
	});
});
