import type { IDataObject } from 'n8n-workflow';

import {
	at,
	count,
	day,
	each,
	firstOf,
	moment,
	personName,
	word,
	yesNo,
	type Shape,
	shapeOf,
	simplifier,
	simplify,
	withoutFields,
} from '../../../../../nodes/ClayHr/shared/records/shape';
import { select } from '../../../../support/select.mts';

describe('a day in milliseconds', () => {
	it.each([
		[1_709_251_200_000, '2024-03-01'],
		[950_400_000, '1970-01-12'],
		[345_600_000, '1970-01-05'],
		[86_400_000, '1970-01-02'],
		[18_000_000, '1970-01-01'],
		[-691_200_000, '1969-12-24'],
		[140_001, null],
		[12, null],
		[0, null],
	])('%d is %p', (value, text) => {
		expect(day('dateOfBirth')({ dateOfBirth: value })).toBe(text);
	});

	// The day 2024-03-01 as midnight of a server in Kiritimati, Kolkata, Berlin, New York and Honolulu.
	it.each([14, 5.5, 1, -5, -10])('is the nearest midnight of UTC: midnight at UTC%d', (hours) => {
		const value = Date.parse('2024-03-01T00:00:00Z') - hours * 3_600_000;
		const nearest = hours > 12 ? '2024-02-29' : '2024-03-01';
		expect(day('d')({ d: value })).toBe(nearest);
		expect(day('d')({ d: String(value) })).toBe(nearest);
	});

	it('keeps the day of a time that is no midnight', () => {
		expect(day('changed')({ changed: Date.parse('2024-03-01T23:59:59.120Z') })).toBe('2024-03-01');
	});

	it('is not a time: a small number may be a duration', () => {
		expect(moment('time')({ time: 86_400_000 })).toBeNull();
	});
});

describe('readers', () => {
	it('read the first path with a value, through objects and lists', () => {
		const read = at('a.b', 'list.1.name', 'c');
		expect(read({ a: { b: 0 } })).toBe(0);
		expect(read({ a: { b: '' }, list: [{}, { name: 'two' }] })).toBe('two');
		expect(read({ a: 'text', c: false })).toBe(false);
		expect(read({})).toBeNull();
		expect(at('a')({ a: { b: 1 } })).toBe('{"b":1}');
	});

	it.each([
		['2026-03-01', '2026-03-01'],
		['2026-03-01T00:00:00Z', '2026-03-01'],
		[1614556800000, '2021-03-01'],
		['1614556800000', '2021-03-01'],
		[Number.NaN, null],
		[0, null],
		[140001, null],
		[-157766400000, '1965-01-01'],
		['soon', 'soon'],
		[{}, null],
		[null, null],
	])('read the day %p as %p', (value, expected) => {
		expect(day('d')({ d: value })).toBe(expected);
	});

	it.each([
		[1648203997000, '2022-03-25T10:26:37.000Z'],
		['2022-03-25 10:26', '2022-03-25 10:26'],
		[9e15, null],
		[0, null],
		[true, null],
	])('read the time %p as %p', (value, expected) => {
		expect(moment('m')({ m: value })).toBe(expected);
	});

	it('return the first result with a value', () => {
		const read = firstOf(at('a'), at('b'));
		expect([read({ a: 0, b: 1 }), read({ a: '', b: 1 }), read({ b: 1 }), read({})]).toEqual([0, 1, 1, null]);
	});

	it('convert codes to words and keep undocumented codes', () => {
		const read = word('s', { A: 'active' });
		expect([read({ s: 'A' }), read({ s: 'X' }), read({ s: null }), read({})]).toEqual(['active', 'X', null, null]);
	});

	it('understand all spellings of yes and no', () => {
		const read = yesNo('x');
		expect(['Y', 1, 'true', true, 'N', 0, false, '', 'maybe'].map((x) => read({ x }))).toEqual([
			true,
			true,
			true,
			true,
			false,
			false,
			false,
			null,
			null,
		]);
	});

	it('name users from the record itself or from a nested one', () => {
		expect(personName()({ firstName: 'Ada', lastName: 'Stone' })).toBe('Ada Stone');
		expect(personName('user')({ user: { displayFullName: 'Ada Stone', firstName: 'A' } })).toBe('Ada Stone');
		expect(personName('user')({ user: 'Ada' })).toBe('Ada');
		expect(personName('user')({ user: {} })).toBeNull();
		expect(personName('user')({})).toBeNull();
		expect(personName()({ firstName: '', email: 'a@b' })).toBe('a@b');
		expect(personName()({ name: '', lastName: 'Stone', email: 'a@b' })).toBe('Stone');
		expect(personName()({ email: '' })).toBeNull();
	});

	it('count lists and read a value of each record in them', () => {
		expect(count('l')({ l: [1, 2] })).toBe(2);
		expect(count('l')({ l: '' })).toBeNull();
		expect(each('l', 'n.m')({ l: [{ n: { m: 1 } }, {}, 'x', { n: { m: 'b' } }] })).toEqual(['1', 'b']);
	});
});

const shape: Shape = { fields: { id: at('cardId'), name: at('n') }, more: { note: at('description') } };

it('returns the fields of the shape, with null for missing values', () => {
	expect(simplify({ cardId: 7, description: 'x', rest: 1 }, shape)).toEqual({ id: 7, name: null });
});

it('simplifies each record of a list into an object of its own', () => {
	const records = [{ cardId: 7, n: 'a' }, { cardId: 8 }, { n: '' }];
	expect(records.map(simplifier(shape))).toEqual([
		{ id: 7, name: 'a' },
		{ id: 8, name: null },
		{ id: null, name: null },
	]);
});

it('keeps a field named __proto__ as a field', () => {
	const record: IDataObject = JSON.parse('{"__proto__": "a", "taskId": 5}');
	const simplified = simplify(record, shapeOf(record));
	expect(Object.entries(simplified)).toEqual([
		['taskId', 5],
		['__proto__', 'a'],
	]);
});

it("selects fields by plain names and by ClayHR's names, always with the ID first", () => {
	const record = { cardId: 7, description: 'x', userModel: { email: 'a@b' } };
	const selected = select(record, shape, ['note', 'userModel.email', 'nothing']);
	expect(Object.entries(selected)).toEqual([
		['id', 7],
		['note', 'x'],
		['userModel.email', 'a@b'],
		['nothing', null],
	]);
});

it('takes ten values that are not nested from a record without a shape, the ID first', () => {
	const record = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`value${index}`, index]));
	const found = Object.keys(
		simplify(
			{ cid: 1, nested: {}, ...record, title: 't', taskId: 5 },
			shapeOf({ cid: 1, nested: {}, ...record, title: 't', taskId: 5 }),
		),
	);
	expect(found).toHaveLength(10);
	expect(found.slice(0, 2)).toEqual(['taskId', 'title']);
	expect(found).not.toContain('nested');
});

describe('a shape without fields', () => {
	const whole = {
		fields: { id: at('id'), job: at('job'), city: at('city') },
		more: { phone: at('phone'), fax: at('fax') },
	} satisfies Shape;
	const shape = withoutFields(whole, 'job', 'fax');

	it('offers the others only', () => {
		expect(Object.keys(shape.fields)).toEqual(['id', 'city']);
		expect(Object.keys(shape.more ?? {})).toEqual(['phone']);
	});

	it.each([
		[{ id: 1 }, { id: 1, city: null }],
		[
			{ id: 1, job: '', city: 'Bern' },
			{ id: 1, city: 'Bern' },
		],
		[
			{ id: 1, job: 'Cook' },
			{ id: 1, city: null, job: 'Cook' },
		],
		[
			{ id: 1, job: 0 },
			{ id: 1, city: null, job: 0 },
		],
	])('simplifies %j to %j', (record, simplified) => {
		expect(simplify(record, shape)).toEqual(simplified);
	});

	it('selects them by name', () => {
		expect(select({ id: 1, job: 'Cook', fax: 7 }, shape, ['job', 'fax'])).toEqual({ id: 1, job: 'Cook', fax: 7 });
		expect(select({ id: 1 }, shape, ['job'])).toEqual({ id: 1, job: null });
	});
});
