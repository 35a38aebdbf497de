import { userTrainingShape } from '../../../../../nodes/ClayHr/resources/training/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const training = {
	traininguserId: 4101,
	trainingId: 331,
	trainingModel: { trainingId: 331, name: 'Fire safety' },
	userid: 140001,
	userModel: { userId: 140001, name: 'Ada Stone' },
	status: 'INP',
	assignedByUserId: 140009,
	dueDate: '2024-06-15',
	completionts: 1715587200000,
	createts: 1715587200000,
	assessmentScore: 0,
	testResult: '',
};

it('is flat', () => {
	expect(simplify(training, userTrainingShape)).toEqual({
		id: 4101,
		training: 'Fire safety',
		trainingId: 331,
		user: 'Ada Stone',
		userId: 140001,
		status: 'in progress',
		statusCode: 'INP',
		dueDate: '2024-06-15',
		completedAt: '2024-05-13T08:00:00.000Z',
		score: 0,
		createdAt: '2024-05-13T08:00:00.000Z',
	});
	expect(select(training, userTrainingShape, ['assignedById', 'result'])).toEqual({
		id: 4101,
		assignedById: 140009,
		result: null,
	});
});

it('accepts odd values', () => {
	const odd = {
		userTrainingId: '50',
		trainingModel: 'x',
		title: 'First aid',
		userModel: { userId: 7 },
		completionts: '',
	};
	expect(simplify(odd, userTrainingShape)).toMatchObject({
		id: 50,
		training: 'First aid',
		trainingId: null,
		userId: 7,
		user: null,
		completedAt: null,
	});
});
