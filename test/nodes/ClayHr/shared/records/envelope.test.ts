import type { IDataObject } from 'n8n-workflow';

import type { ItemContext, ResponseSpec } from '../../../../../nodes/ClayHr/shared/call';
import { readResponse } from '../../../../../nodes/ClayHr/shared/execute/readResponse';
import {
	anyRowsOf,
	asEnvelope,
	holdsNothing,
	NotARecord,
	readRows,
	recordOf,
	rowsOf,
} from '../../../../../nodes/ClayHr/shared/records/envelope';

describe('the rows of a list', () => {
	it.each([
		['bare', [{ id: 1 }, { id: 2 }]],
		['in data', { data: [{ id: 1 }, { id: 2 }], message: 'ok' }],
		['in data with a code', { code: 1, data: [{ id: 1 }, { id: 2 }] }],
	])('are found %s', (_where, body) => {
		expect(rowsOf(body)).toEqual([{ id: 1 }, { id: 2 }]);
	});

	it('are found under their own name, or in one bare record', () => {
		expect(rowsOf({ projects: [{ id: 1 }] }, 'projects')).toEqual([{ id: 1 }]);
		expect(rowsOf({ data: [{ id: 1 }] }, 'projects')).toEqual([{ id: 1 }]);
		expect(rowsOf({ userId: 1 })).toEqual([{ userId: 1 }]);
	});

	it('are found under any name if it is the only field', () => {
		expect(rowsOf({ message: 'ok', code: 1, goalList: [{ id: 1 }] })).toEqual([{ id: 1 }]);
		expect(rowsOf({ goalList: [] })).toEqual([]);
		const record = { id: 7, sections: [{ id: 1 }] };
		expect(rowsOf(record)).toEqual([record]);
		const two = { goals: [{ id: 1 }], others: [] };
		expect(rowsOf(two)).toEqual([two]);
	});

	it('are found in an object with one record per key', () => {
		expect(rowsOf({ message: 'ok', Responses: { 7: { id: 7 }, 9: { id: 9 } } }, 'Responses')).toEqual([
			{ id: 7 },
			{ id: 9 },
		]);
	});

	const lists = [[], [null], [{}], [null, {}]];

	it.each([...lists, { message: 'ok', list: [] }, { code: 1, message: 'ok', list: [{}] }])(
		'are none for %j',
		(body) => {
			expect(rowsOf(body)).toEqual([]);
		},
	);

	it.each(lists.map((data) => [data]))('are none for %j in data or under their own name', (data) => {
		expect(rowsOf({ message: 'Success', data })).toEqual([]);
		expect(rowsOf({ message: 'Success', projects: data }, 'projects')).toEqual([]);
	});

	it.each([null, '', {}])('are not told by %j, and neither by it in data', (body) => {
		expect(() => rowsOf(body)).toThrow(NotARecord);
		expect(() => rowsOf({ data: body })).toThrow(NotARecord);
		expect(() => rowsOf({ message: 'Success', data: body })).toThrow(NotARecord);
	});

	it.each([
		{ message: 'Session expired' },
		{ code: 1001, message: 'Busy' },
		{ success: true },
		{ status: 'BAD_REQUEST' },
		[{ message: 'Session expired' }],
		{ data: [{ Message: 'Session expired' }] },
	])('are not told by the statement %j', (body) => {
		expect(() => rowsOf(body)).toThrow(NotARecord);
		expect(() => readRows({ body }, { read: () => [] })).toThrow(NotARecord);
	});

	it.each<unknown>([[[]], [''], { data: [[]] }, { data: [[], { id: 1 }] }, { projects: null }])(
		'are not told by %j',
		(body) => {
			expect(() => rowsOf(body, 'projects')).toThrow(NotARecord);
		},
	);

	it.each([
		[{ statusCode: 204, body: '' }, true],
		[{ statusCode: 200, body: { message: 'No Content.' } }, true],
		[{ statusCode: 200, body: '' }, false],
		[{ statusCode: 204, body: { message: 'Busy' } }, false],
		[{ statusCode: 202, body: null }, false],
	])('are none for %j only if ClayHR documents 204 for the list', (answer, isNone) => {
		expect(() => readRows(answer, {})).toThrow(NotARecord);
		if (isNone) expect(readRows(answer, { mayBeNoContent: true })).toEqual([]);
		else expect(() => readRows(answer, { mayBeNoContent: true })).toThrow(NotARecord);
	});

	it('are found beside nothing', () => {
		expect(rowsOf([null, { id: 1 }, {}])).toEqual([{ id: 1 }]);
		expect(rowsOf({ Responses: { 7: { id: 7 }, 9: {} } }, 'Responses')).toEqual([{ id: 7 }]);
	});

	it.each([5, 'x', false, [5], ['x'], [{ id: 1 }, 0], [{ id: 1 }, ''], [[{ id: 1 }]]])(
		'are never values such as %j',
		(value) => {
			expect(() => rowsOf(value)).toThrow(NotARecord);
			expect(() => rowsOf({ data: value })).toThrow(NotARecord);
			expect(() => rowsOf({ list: value }, 'list')).toThrow(NotARecord);
		},
	);

	it('may be values for a caller that takes any', () => {
		expect(anyRowsOf(['a', 2, null, {}])).toEqual(['a', 2]);
		expect(anyRowsOf({ data: [5] })).toEqual([5]);
		expect(anyRowsOf({ data: 5 })).toEqual([{ data: 5 }]);
		expect(anyRowsOf(5)).toEqual([5]);
		expect([null, '', {}, undefined].map(anyRowsOf)).toEqual([undefined, undefined, undefined, undefined]);
	});
});

it.each([5, true, ['x'], [5, { id: 1 }]])('a record is never a value such as %j', (body) => {
	expect(() => recordOf(body)).toThrow(NotARecord);
});

it.each([5, 'x', false])('an envelope is never a value such as %j', (body) => {
	expect(() => asEnvelope(body)).toThrow(NotARecord);
});

it.each([null, '', {}, [], [null], [{}]])('a response with %j instead of a record holds nothing', (data) => {
	expect(holdsNothing(data)).toBe(true);
	expect(holdsNothing({ message: 'Success', code: 1, data })).toBe(true);
	expect(holdsNothing({ success: true, data })).toBe(true);
	expect(holdsNothing({ message: 'Success', userId: 1, data })).toBe(false);
});

it.each([0, false, { id: 1 }, [{ id: 1 }], [null, { id: 1 }]])('a response with %j in data holds something', (data) => {
	expect(holdsNothing({ message: 'Success', data })).toBe(false);
});

it('one record is found bare and in an envelope', () => {
	expect(recordOf({ userId: 1, data: { x: 1 } })).toEqual({ userId: 1, data: { x: 1 } });
	expect(recordOf({ data: { userId: 1 }, message: 'ok' })).toEqual({ userId: 1 });
	expect(recordOf([{ userId: 1 }])).toEqual({ userId: 1 });
	expect(recordOf([null, { userId: 1 }])).toEqual({ userId: 1 });
	expect(recordOf('')).toEqual({});
});

it('one record is found in an envelope without a message', () => {
	expect(recordOf({ data: { projectId: 1201 } })).toEqual({ projectId: 1201 });
	expect(recordOf({ code: 1, data: { projectId: 1201 } })).toEqual({ projectId: 1201 });
	expect(recordOf({ success: true, status: 200, data: { projectId: 1201 } })).toEqual({ projectId: 1201 });
});

it.each([[{ projectId: 1201 }], [{ data: [1] }], [{ data: null }], [{ data: 'text' }]])(
	'one record is the whole response if data is not a record: %j',
	(body) => {
		expect(recordOf(body)).toBe(body);
	},
);

describe('D a response with its own reader', () => {
	const unwrapped = async (kind: 'rows' | 'record', body: IDataObject | IDataObject[]) => {
		const rows = (envelope: IDataObject) => [envelope, envelope];
		const answer = kind === 'rows' ? { kind, read: rows } : { kind, read: (envelope: IDataObject) => envelope };
		const nobody = Object.create(null) as ItemContext;
		const items = await readResponse(nobody, answer, { body });
		return items.map(({ json }) => json);
	};

	it('passes the envelope to the reader, and a bare list as data', async () => {
		expect(await unwrapped('record', { FormData: {} })).toEqual([{ FormData: {} }]);
		expect(await unwrapped('record', [{ id: 1 }])).toEqual([{ data: [{ id: 1 }] }]);
		expect(await unwrapped('rows', [{ id: 1 }])).toEqual([{ data: [{ id: 1 }] }, { data: [{ id: 1 }] }]);
	});
});

describe('a response with a list', () => {
	const read = async (body: IDataObject | IDataObject[], response: ResponseSpec = { kind: 'rows' }) => {
		const items = await readResponse(Object.create(null) as ItemContext, response, { body });
		return items.map(({ json }) => json);
	};

	it('does not keep the rows in memory', async () => {
		const list = [{ id: 1 }, { id: 2 }];
		expect(await read(list)).toEqual([{ id: 1 }, { id: 2 }]);
		expect(list).toEqual([]);
		const data = [{ id: 3 }];
		expect(await read({ message: 'success', data })).toEqual([{ id: 3 }]);
		expect(data).toEqual([]);
	});

	it('keeps the lists inside its records', async () => {
		const row = { id: 1, data: [2] };
		expect(await read([row])).toEqual([{ id: 1, data: [2] }]);
		expect(await read({ rows: { first: row } }, { kind: 'rows', under: 'rows' })).toEqual([row]);
		expect(row.data).toEqual([2]);
	});
});
