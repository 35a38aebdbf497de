import { DateTime } from 'luxon';

import { convert, shifted } from '../../../../../nodes/ClayHr/shared/parameters/convert';
import { birthday } from '../../../../../nodes/ClayHr/shared/parameters/fields';

const zones = [
	'Pacific/Honolulu',
	'America/New_York',
	'America/St_Johns',
	'UTC',
	'Europe/Berlin',
	'Asia/Kolkata',
	'Pacific/Kiritimati',
];
const day = (value: unknown, zone: string) => {
	const converted = convert(value, { type: 'date' }, zone);
	return converted.ok ? converted.value : converted;
};
/** n8n's toDateTime() for a spreadsheet's number of days. */
const fromSpreadsheet = (serial: number, zone: string) => DateTime.fromSeconds((serial - 25569) * 86400, { zone });

describe.each(zones)('in %s', (zone) => {
	it.each([
		['text', '2026-03-04'],
		['text with a midnight of no zone', '2026-03-04T00:00:00'],
		['text with a time of no zone', '2026-03-04 23:59'],
		['text at midnight UTC', '2026-03-04T00:00:00Z'],
		['text at midnight UTC with milliseconds', '2026-03-04T00:00:00.000Z'],
		['text at midnight UTC without seconds', '2026-03-04t00:00z'],
		['text at midnight UTC as an offset', '2026-03-04T00:00:00+00:00'],
		['text at midnight UTC as a short offset', '2026-03-04 00:00:00+0000'],
		['a Date at midnight UTC', new Date('2026-03-04')],
		['a DateTime at midnight UTC', DateTime.fromISO('2026-03-04', { zone: 'UTC' })],
		['a DateTime at midnight UTC, seen from the zone', DateTime.fromISO('2026-03-04T00:00:00Z', { zone })],
		['a day of a spreadsheet', fromSpreadsheet(46085, zone)],
		['a day of a spreadsheet that n8n wrote as text', fromSpreadsheet(46085, zone).toString()],
		['midnight of the zone', DateTime.fromISO('2026-03-04', { zone })],
		['midnight of the zone as a Date', DateTime.fromISO('2026-03-04', { zone }).toJSDate()],
		['midnight of the zone that n8n wrote as text', DateTime.fromISO('2026-03-04', { zone }).toString()],
		['midnight of the zone that a browser wrote', DateTime.fromISO('2026-03-04', { zone }).toJSDate().toISOString()],
		['the last second of the day in the zone', DateTime.fromISO('2026-03-04T23:59:59', { zone })],
		[
			'the last second of the day in the zone, in UTC',
			DateTime.fromISO('2026-03-04T23:59:59', { zone }).toUTC().toISO(),
		],
		['midnight of the zone as a DateTime in UTC', DateTime.fromISO('2026-03-04', { zone }).toUTC()],
		['the last second of the day as a DateTime in UTC', DateTime.fromISO('2026-03-04T23:59:59', { zone }).toUTC()],
		['the evening with the offset of its own', '2026-03-04T19:00:00-05:00'],
		['the night with the offset of its own', '2026-03-04T00:30:00+14:00'],
		['the evening as an offset of UTC', '2026-03-04T23:30:00+00:00'],
		['the evening in a zone of its own', DateTime.fromISO('2026-03-04T23:30:00', { zone: 'Asia/Tokyo' })],
	])('the day of %s is right', (_what, value) => {
		expect(day(value, zone)).toBe('2026-03-04');
	});

	it.each([
		'1900-01-01',
		'1926-12-31',
		'1969-12-31',
		'1970-01-01',
		'1990-05-15',
		'2020-01-01',
		'2024-02-29',
		'2026-10-25',
	])('midnight UTC of %s is that day', (written) => {
		expect(day(new Date(written), zone)).toBe(written);
		expect(day(`${written}T00:00:00Z`, zone)).toBe(written);
	});

	it.each([
		[46085, 'excel'],
		['46085', 'excel'],
		[46085.5, 'excel'],
		[1772582400, 's'],
		['1772582400000', 'ms'],
	])('rejects the number %p, with advice', (value, format) => {
		const expected = `a date such as 2026-03-31 (convert the number with .toDateTime('${format}'))`;
		expect(day(value, zone)).toEqual({ ok: false, expected });
	});

	it.each([0, -46085, 2026, '2026', NaN, '20260304'])('rejects the number %p', (value) => {
		expect(day(value, zone)).toMatchObject({ ok: false, expected: 'a date such as 2026-03-31' });
	});
});

// A list or an item holds a date-time of n8n as text. A day of a spreadsheet is a midnight of UTC.
it.each([
	['2026-03-03T19:00:00.000-05:00', 'America/New_York', '2026-03-04'],
	['2026-07-03T20:00:00.000-04:00', 'America/New_York', '2026-07-04'],
	['2026-03-03T14:00:00.000-10:00', 'Pacific/Honolulu', '2026-03-04'],
	['2026-03-04T14:00:00.000+14:00', 'Pacific/Kiritimati', '2026-03-04'],
	// The offset of another zone, no milliseconds, or another hour: the value has a time of its own.
	['2026-03-03T19:00:00.000-05:00', 'Europe/Berlin', '2026-03-03'],
	['2026-03-03T19:00:00.000-05:00', 'America/Los_Angeles', '2026-03-03'],
	['2026-07-03T19:00:00.000-05:00', 'America/New_York', '2026-07-03'],
	['2026-03-03T19:00:00-05:00', 'America/New_York', '2026-03-03'],
	['2026-03-03T19:30:00.000-05:00', 'America/New_York', '2026-03-03'],
	['2026-03-03T19:00:00.001-05:00', 'America/New_York', '2026-03-03'],
])('the text %s in %s is %s', (text, zone, sent) => {
	expect(day(text, zone)).toBe(sent);
});

it.each(['0001-01-01', '0001-01-01T00:00:00', '1899-12-30', '1899-12-31T23:59:59Z', new Date('1753-01-01')])(
	'rejects a day before 1900: %p',
	(value) => {
		const expected = 'a date from 1900-01-01 on, such as 2026-03-31';
		expect(day(value, 'UTC')).toEqual({ ok: false, expected });
	},
);

it.each([
	['03/31/2026', "DateTime.fromFormat(text, 'M/d/yyyy') or DateTime.fromFormat(text, 'd/M/yyyy')"],
	[' 3/4/2026 ', "DateTime.fromFormat(text, 'M/d/yyyy') or DateTime.fromFormat(text, 'd/M/yyyy')"],
	['3/4/26', "DateTime.fromFormat(text, 'M/d/yy') or DateTime.fromFormat(text, 'd/M/yy')"],
	['03-31-2026', "DateTime.fromFormat(text, 'M-d-yyyy') or DateTime.fromFormat(text, 'd-M-yyyy')"],
	['31.03.2026', "DateTime.fromFormat(text, 'd.M.yyyy')"],
	['2026/03/31', "DateTime.fromFormat(text, 'yyyy/M/d')"],
])('rejects a date in the form %p, with advice', (value, ways) => {
	const expected = `a date such as 2026-03-31 (convert the text with ${ways})`;
	expect(day(value, 'America/New_York')).toEqual({ ok: false, expected });
});

describe('a birthday', () => {
	beforeAll(() => jest.useFakeTimers({ now: Date.parse('2026-03-04T12:00:00Z') }));
	afterAll(() => jest.useRealTimers());

	it.each([
		['Pacific/Honolulu', '2026-03-04', '2026-03-05'],
		['America/New_York', '2026-03-04', '2026-03-05'],
		['UTC', '2026-03-04', '2026-03-05'],
		['Asia/Kolkata', '2026-03-04', '2026-03-05'],
		['Pacific/Kiritimati', '2026-03-05', '2026-03-06'],
	])('can be today, but not in the future: %s', (zone, today, tomorrow) => {
		expect(convert(today, birthday('born'), zone)).toEqual({ ok: true, value: today });
		for (const value of [tomorrow, '2999-12-31', new Date('2999-12-31')]) {
			const expected = 'a date that is not in the future';
			expect(convert(value, birthday('born'), zone)).toEqual({ ok: false, expected });
		}
	});

	it('is otherwise a date like any other', () => {
		expect(convert('1990-05-15T00:00:00Z', birthday('born'), 'America/New_York')).toEqual({
			ok: true,
			value: '1990-05-15',
		});
		expect(convert('soon', birthday('born'), 'UTC')).toEqual({ ok: false, expected: 'a date such as 2026-03-31' });
		expect(convert('0001-01-01', birthday('born'), 'UTC')).toMatchObject({ ok: false });
	});
});

it('rejects a time outside the range of dates', () => {
	expect(day(new Date('+012026-03-04T00:00:00Z'), 'UTC')).toMatchObject({ ok: false });
	expect(day(new Date('0026-03-04T12:00:00Z'), 'UTC')).toMatchObject({ ok: false });
});

describe('a day that is sent as another one', () => {
	it.each([
		['2026-03-01', -1, '2026-02-28'],
		['2024-02-28T23:59:00', 1, '2024-02-29'],
		['2025-12-31', 1, '2026-01-01'],
		['2026-01-01T00:00:00Z', -1, '2025-12-31'],
		// The clocks change on this day.
		['2026-03-29', 1, '2026-03-30'],
		['2026-03-29', 0, '2026-03-29'],
	])('%s and %d days is %s', (value, shift, expected) => {
		for (const zone of zones)
			expect(shifted(convert(value, { type: 'date' }, zone), { type: 'date', shift })).toEqual({
				ok: true,
				value: expected,
			});
	});

	it.each([
		['9999-12-31', 1],
		['soon', 1],
		['', -1],
	])('%j and %d days is no day', (value, shift) => {
		expect(shifted(convert(value, { type: 'date' }, 'UTC'), { type: 'date', shift })).toMatchObject({ ok: false });
	});
});
