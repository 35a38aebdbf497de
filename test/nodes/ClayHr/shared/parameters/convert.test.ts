import { DateTime } from 'luxon';

import { convert } from '../../../../../nodes/ClayHr/shared/parameters/convert';
import { choice, choices } from '../../../../../nodes/ClayHr/shared/parameters/fields';
import type { Value } from '../../../../../nodes/ClayHr/shared/parameters/wireTypes';

const value = (result: ReturnType<typeof convert>) => (result.ok ? result.value : undefined);

describe('convert to a date', () => {
	it.each([
		['2026-03-31', 'America/New_York', '2026-03-31'],
		[' 2026-03-31 ', 'UTC', '2026-03-31'],
		['2026-03-31T23:30:00', 'Asia/Tokyo', '2026-03-31'],
		['2026-03-31 23:30', 'UTC', '2026-03-31'],
		['2026-03-31T23:30:00-05:00', 'UTC', '2026-03-31'],
		['2026-03-30T15:00:00.000Z', 'Asia/Tokyo', '2026-03-31'],
		['2026-03-31T03:59:59,999Z', 'America/New_York', '2026-03-30'],
		['2024-02-29', 'UTC', '2024-02-29'],
		[new Date('2026-03-30T15:00:00Z'), 'Asia/Tokyo', '2026-03-31'],
		[DateTime.fromISO('2026-03-31T23:30:00', { zone: 'Asia/Tokyo' }), 'America/New_York', '2026-03-31'],
	])('%s in %s is %s', (input, timeZone, day) => {
		expect(value(convert(input, { type: 'date' }, timeZone))).toBe(day);
	});

	it.each([
		'',
		'soon',
		'2026-3-1',
		'2026-02-29',
		'2026-13-01',
		'2026-03-31T25:00:00',
		'2026-03-31T10:00:00+99:99',
		'2026-03-31T10:00:00-15:00',
		'2026-03-31T12',
		20260331,
		null,
		{},
		new Date('x'),
		DateTime.fromISO('soon'),
		{ toISODate: '2026-03-31' },
	])('rejects %p', (input) => {
		expect(convert(input, { type: 'date' }, 'UTC')).toEqual({ ok: false, expected: 'a date such as 2026-03-31' });
	});
});

describe('convert to a number', () => {
	it.each([
		[140001, 140001],
		['140001', 140001],
		[' 0 ', 0],
		['-3', -3],
		['8.0', 8],
	])('%p is the whole number %p', (input, number) => {
		expect(value(convert(input, { type: 'integer' }, 'UTC'))).toBe(number);
	});

	it.each(['', ' ', '1.5', 1.5, '1e3', '0x10', 'abc', '9007199254740993', true, null, undefined, [], {}])(
		'rejects %p as a whole number',
		(input) => {
			expect(convert(input, { type: 'integer' }, 'UTC')).toEqual({ ok: false, expected: 'a whole number' });
		},
	);

	it('accepts a fraction where any number is allowed', () => {
		expect(value(convert('0.5', { type: 'number' }, 'UTC'))).toBe(0.5);
		expect(convert('half', { type: 'number' }, 'UTC').ok).toBe(false);
	});
});

describe('convert to whole numbers', () => {
	it.each([
		[[140001, ' 140002 ', 140001], '140001,140002'],
		['140001, 140002', '140001,140002'],
		[140001, '140001'],
	])('%p is %p', (input, numbers) => {
		expect(value(convert(input, { type: 'integers' }, 'UTC'))).toBe(numbers);
	});

	it.each([[[]], [''], ['1,'], ['1;2'], [['a']], [[1.5]], [null], [[null]], [{}]])('rejects %p', (input) => {
		const expected = 'a list of whole numbers, or a text with commas between them';
		expect(convert(input, { type: 'integers' }, 'UTC')).toEqual({ ok: false, expected });
	});
});

describe('convert to text', () => {
	it.each([
		['Ada', 'Ada'],
		['', ''],
		[0, '0'],
		[false, 'false'],
		[' as typed ', ' as typed '],
	])('%p is %p', (input, text) => {
		expect(value(convert(input, { type: 'text' }, 'UTC'))).toBe(text);
	});

	it.each([null, undefined, {}, ['a']])('rejects %p', (input) => {
		expect(convert(input, { type: 'text' }, 'UTC')).toEqual({ ok: false, expected: 'text' });
	});
});

describe('convert to a choice', () => {
	const status = { type: 'choice', values: ['AP', 'RJ', 5] } as const;

	it("accepts ClayHR's values with their own type", () => {
		expect(value(convert('AP', status, 'UTC'))).toBe('AP');
		expect(value(convert(' RJ ', status, 'UTC'))).toBe('RJ');
		expect(value(convert('5', status, 'UTC'))).toBe(5);
	});

	it("accepts ClayHR's codes and their names in the editor, in any case", () => {
		const named = choice('statuses', { name: 'Approved', value: 'AP' }, { name: 'Partly Approved', value: 'PAP' }, 'X');
		for (const input of ['AP', 'ap', 'approved', ' Approved ']) expect(value(convert(input, named, 'UTC'))).toBe('AP');
		expect(value(convert('partly approved', named, 'UTC'))).toBe('PAP');
		expect(value(convert('approved, pap, AP', { ...named, type: 'choices' }, 'UTC'))).toEqual(['AP', 'PAP']);
	});

	it('prefers a code to the name of another code', () => {
		const named = choice('period', { name: 'A', value: 'B' }, { name: 'Other', value: 'a' });
		expect(value(convert('A', named, 'UTC'))).toBe('a');
		expect(value(convert('b', named, 'UTC'))).toBe('B');
	});

	it('names the codes and their names', () => {
		const named = choice('statuses', { name: 'Approved', value: 'AP' }, { name: 'Home', value: 'Home' }, 'X');
		const expected = 'one of approved (AP), Home, X';
		expect(convert('approve', named, 'UTC')).toEqual({ ok: false, expected });
		const further = choice('about', { name: "API Key's User", value: 'my' }, { name: 'Pay', value: 'pay' });
		expect(convert('x', further, 'UTC')).toEqual({ ok: false, expected: "one of API key's user (my), pay" });
	});

	it('names the wrong one of several choices', () => {
		const named = choices('statuses', { name: 'Approved', value: 'AP' }, { name: 'Partly Approved', value: 'PAP' });
		const expected = 'one of approved (AP), partly approved (PAP)';
		expect(convert('AP, soon', named, 'UTC')).toEqual({ ok: false, expected, given: ' soon' });
		expect(convert(['pap', 7], named, 'UTC')).toEqual({ ok: false, expected, given: 7 });
		expect(convert([], named, 'UTC')).toEqual({ ok: false, expected, given: undefined });
	});

	it.each(['', 'approve', 'constructor', '__proto__', null, undefined, {}])('rejects %p', (input) => {
		expect(convert(input, status, 'UTC')).toEqual({ ok: false, expected: 'one of AP, RJ, 5' });
	});
});

type Flag = [given: string | number | boolean, no: Value, yes: Value, sent: Value];

describe('convert to yes or no', () => {
	it.each<Flag>([
		[true, 'N', 'Y', 'Y'],
		['false', 'N', 'Y', 'N'],
		['Y', 'N', 'Y', 'Y'],
		[true, 0, 1, 1],
		['0', 0, 1, 0],
		[false, false, true, false],
		...['yes', 'Yes', ' YES ', 'y', 'Y', 'true', 'TRUE', '1', 1, true].flatMap((yes): Flag[] => [
			[yes, 'N', 'Y', 'Y'],
			[yes, 0, 1, 1],
			[yes, 'false', 'true', 'true'],
		]),
		...['no', 'No', 'n', 'N', 'False', '0', 0, false].flatMap((no): Flag[] => [
			[no, 'N', 'Y', 'N'],
			[no, false, true, false],
		]),
	])('%p of %p and %p is %p', (input, no, yes, sent) => {
		expect(value(convert(input, { type: 'flag', values: [no, yes] }, 'UTC'))).toBe(sent);
	});

	it.each(['', 'maybe', 'yes and no', 'NaN', null, undefined, 2, -1, 0.5, {}])('rejects %p', (input) => {
		expect(convert(input, { type: 'flag', values: [0, 1] }, 'UTC')).toEqual({ ok: false, expected: 'true or false' });
	});
});

describe('convert from JSON', () => {
	it.each(['{"a":[1]}', { a: [1] }])('accepts %p, typed or from an expression', (input) => {
		expect(value(convert(input, { type: 'json' }, 'UTC'))).toEqual({ a: [1] });
	});

	it('accepts a list', () => {
		expect(value(convert('[1, 2]', { type: 'json' }, 'UTC'))).toEqual([1, 2]);
	});

	it.each(['', '{', 'text', '5', 5, null, undefined, true])('rejects %p', (input) => {
		expect(convert(input, { type: 'json' }, 'UTC')).toEqual({ ok: false, expected: 'valid JSON' });
	});
});

describe('a copied value may have invisible characters', () => {
	it.each<[Parameters<typeof convert>[1], string, Value]>([
		[{ type: 'date' }, '\u200e2026-03-31\u200e', '2026-03-31'],
		[{ type: 'user', least: 1 }, '140009\u200b', 140_009],
		[{ type: 'integer' }, '\ufeff7', 7],
		[{ type: 'integers' }, '\ufeff7,8\u200b', '7,8'],
		[{ type: 'number' }, '7.5\u200b', 7.5],
		[{ type: 'duration' }, '7:30\u200b', '07:30:00'],
		[choice('status', 'A', { name: 'Inactive', value: 'I' }), 'inactive\u200b', 'I'],
		[choices('status', 'A', 'I'), 'A,I\u200b', ['A', 'I']],
		[{ type: 'flag', values: [false, true] }, 'yes\u200b', true],
	])('%j: %j', (form, given, expected) => {
		expect(value(convert(given, form, 'UTC'))).toEqual(expected);
	});
});
