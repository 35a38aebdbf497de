import { changeOutput, withIdFirst } from '../../../../../nodes/ClayHr/shared/records/change';
import { statusWords } from '../../../../../nodes/ClayHr/shared/records/codes';
import { at } from '../../../../../nodes/ClayHr/shared/records/shape';

const named = { id: ['userID', 'userId'] };

describe('the ID of a new record', () => {
	it.each([
		['a name of its own', { userID: 7 }, 7],
		['another name', { userId: 7 }, 7],
		['data', { data: { userID: 7 } }, 7],
		['a list with one record', { data: [{ userID: 7 }] }, 7],
		['text', { userID: '7' }, 7],
		['text too long for a number', { userID: '9007199254740993' }, '9007199254740993'],
		['another name beside 0', { userID: 0, userId: 7 }, 7],
		['0, which ClayHR sends for none', { userID: 0 }, null],
		['no name', {}, null],
	])('is read from %s', (_where, body, id) => {
		expect(changeOutput({ message: 'successful', ...body }, {}, { named })).toEqual({
			id,
			success: true,
			message: 'successful',
		});
	});

	it('is read from data', () => {
		expect(changeOutput({ data: 30546, message: 'successful' }, {}, { named: { id: ['data'] } })).toEqual({
			id: 30546,
			success: true,
			message: 'successful',
		});
	});

	it('is the one of the item where the answer lacks it', () => {
		expect(changeOutput({ message: 'ok' }, { id: 5 }, { named: { id: ['annId'] } })).toEqual({
			id: 5,
			success: true,
			message: 'ok',
		});
		expect(changeOutput({ annId: 410 }, { id: 5 }, { named: { id: ['annId'] } })).toEqual({ id: 410, success: true });
	});
});

it('the output of a change begins with the ID, and has each code beside its word', () => {
	const words = { status: statusWords };
	const output = changeOutput({ message: 'ok', code: 1 }, { userId: 3, status: 'AP', id: 9 }, { words });
	expect(Object.entries(output)).toEqual([
		['id', 9],
		['success', true],
		['userId', 3],
		['status', 'approved'],
		['statusCode', 'AP'],
		['message', 'ok'],
	]);
	expect(changeOutput({}, { status: 'QQ' }, { words })).toEqual({ success: true, status: 'QQ', statusCode: 'QQ' });
});

it('a record in the answer is simplified', () => {
	const record = { under: 'TaskModel', shape: { fields: { id: at('taskId'), title: at('title') } } };
	const body = { message: 'ok', TaskModel: { taskId: '7301', title: 'Order a laptop', cid: 9001 } };
	expect(changeOutput(body, {}, { record })).toEqual({
		id: 7301,
		success: true,
		title: 'Order a laptop',
		message: 'ok',
	});
	expect(changeOutput({ message: 'ok' }, {}, { record })).toEqual({ id: null, success: true, message: 'ok' });
});

it.each([
	['', { success: true }],
	[null, { success: true }],
	['Done', { success: true, value: 'Done' }],
	[
		{ code: 1, message: 'Successful' },
		{ success: true, message: 'Successful' },
	],
	[
		{ note: 'new', message: 'ok' },
		{ success: true, note: 'new', message: 'ok' },
	],
	[{ data: [{ message: 'ok' }] }, { success: true, message: 'ok' }],
	[{ data: [{ a: 1 }, { a: 2 }] }, { success: true, data: [{ a: 1 }, { a: 2 }] }],
])('nothing of the answer %j is lost', (body, output) => {
	expect(changeOutput(body, {}, {})).toEqual(output);
});

it('the ID comes first', () => {
	expect(Object.keys(withIdFirst({ success: true, id: 7 }))).toEqual(['id', 'success']);
	expect(withIdFirst({ success: true })).toEqual({ success: true });
});
