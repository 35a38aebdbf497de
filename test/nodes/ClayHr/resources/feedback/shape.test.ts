import { feedbackShape } from '../../../../../nodes/ClayHr/resources/feedback/shape';
import { simplify } from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

const feedback = {
	feedbackid: 5201,
	feedback: 'Great release',
	feedbackDesc: 'Without a hitch.',
	assignedUserModel: { userId: 140001, displayFullName: 'Ada Stone', email: 'ada.stone@example.com' },
	cid: 9001,
	createts: 1715587200000,
	createUserModel: { userId: 140002, firstName: 'Ravi', lastName: 'Menon' },
	assessment: 0,
	status: 'A',
	sentimentCode: 'POS',
	skillString: '',
	userName: 'ravi.menon',
	id: 990123,
};

it('is flat', () => {
	expect(simplify(feedback, feedbackShape)).toEqual({
		id: 5201,
		title: 'Great release',
		description: 'Without a hitch.',
		user: 'Ada Stone',
		userId: 140001,
		author: 'Ravi Menon',
		authorId: 140002,
		createdAt: '2024-05-13T08:00:00.000Z',
		sentiment: 'POS',
		sentimentCode: 'POS',
		skills: null,
		status: 'active',
		statusCode: 'A',
	});
	expect(select(feedback, feedbackShape, ['assessment', 'authorId', 'email'])).toEqual({
		id: 5201,
		assessment: 0,
		authorId: 140002,
		email: 'ada.stone@example.com',
	});
});

it('accepts odd values', () => {
	const odd = { id: 990123, feedback: 5, assignedUserModel: 'Ada', createUserModel: null, userName: 'ravi.menon' };
	expect(simplify(odd, feedbackShape)).toMatchObject({
		id: 990123,
		title: 5,
		user: 'Ada',
		userId: null,
		author: 'ravi.menon',
		createdAt: null,
	});
	expect(simplify({}, feedbackShape)).toMatchObject({ id: null, author: null });
});
