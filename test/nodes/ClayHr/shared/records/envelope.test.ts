import type { IDataObject } from 'n8n-workflow';

import type { ItemContext, ResponseSpec } from '../../../../../nodes/ClayHr/shared/call';
import { readResponse } from '../../../../../nodes/ClayHr/shared/execute/readResponse';
import { recordOf, rowsOf } from '../../../../../nodes/ClayHr/shared/records/envelope';

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

	it.each([undefined, null, '', [], { data: [] }, { data: null }, { message: 'No Content.' }])(
		'are empty for %p',
		(body) => {
			expect(rowsOf(body)).toEqual([]);
		},
	);

	it('are objects for any value of ClayHR', () => {
		expect(rowsOf(['a', 2])).toEqual([{ value: 'a' }, { value: 2 }]);
	});
});

it('one record is found bare and in an envelope', () => {
	expect(recordOf({ userId: 1, data: { x: 1 } })).toEqual({ userId: 1, data: { x: 1 } });
	expect(recordOf({ data: { userId: 1 }, message: 'ok' })).toEqual({ userId: 1 });
	expect(recordOf([{ userId: 1 }])).toEqual({ userId: 1 });
	expect(recordOf('')).toEqual({});
});

it('one record is found in an envelope without a message', () => {
	expect(recordOf({ data: { projectId: 1201 } })).toEqual({ projectId: 1201 });
	expect(recordOf({ code: 1, data: { projectId: 1201 } })).toEqual({ projectId: 1201 });
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
