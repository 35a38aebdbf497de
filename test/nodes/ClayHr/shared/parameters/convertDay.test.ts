import { DateTime } from 'luxon';

import { convert } from '../../../../../nodes/ClayHr/shared/parameters/convert';

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

	it.each(['1926-12-31', '1969-12-31', '1970-01-01', '1990-05-15', '2020-01-01', '2024-02-29', '2026-10-25'])(
		'midnight UTC of %s is that day',
		(written) => {
			expect(day(new Date(written), zone)).toBe(written);
			expect(day(`${written}T00:00:00Z`, zone)).toBe(written);
		},
	);

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
			expect(convert(value, { type: 'date', shift }, zone)).toEqual({ ok: true, value: expected });
	});

	it.each([
		['9999-12-31', 1],
		['soon', 1],
		['', -1],
	])('%j and %d days is no day', (value, shift) => {
		expect(convert(value, { type: 'date', shift }, 'UTC')).toMatchObject({ ok: false });
	});
});
