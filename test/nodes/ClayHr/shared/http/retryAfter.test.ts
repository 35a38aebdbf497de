import { parseRetryAfter, waitInWords } from '../../../../../nodes/ClayHr/shared/http/retry';

const now = Date.UTC(2026, 10, 29, 12);

it.each([
	['7', 7000],
	[' 7 ', 7000],
	['0', 0],
	['1.5', 1500],
	['2, 2', 2000],
	['1, 4.5', 4500],
	['+3', 3000],
	['+1.5', 1500],
	['-5', 0],
	['-5, 3', 3000],
	[['2', '3'], 3000],
	[7, 7000],
	['9'.repeat(400), 366 * 86_400_000],
	['Fri, 01 Jan 9999 00:00:00 GMT', 366 * 86_400_000],
	[new Date(now + 60_000).toUTCString(), 60_000],
	[new Date(now - 60_000).toUTCString(), 0],
	['Sunday, 29-Nov-26 12:01:00 GMT', 60_000],
	['Sun Nov 29 12:01:00 2026', 60_000],
	['Sun, 29 Nov 2026 12:01:00 +0000', 60_000],
	['Sun, 29 Nov 2026 14:01:00 +0200', 60_000],
	['Sun, 29 Nov 2026 12:01:00 UTC', 60_000],
	['2026-11-29T12:01:00Z', 60_000],
	['2026-11-29T12:01:00.500Z', 60_500],
	['2026-11-29 14:01:00+02:00', 60_000],
	['5 s', 5000],
	['5s', 5000],
	['5 seconds', 5000],
	['1 second', 1000],
	[String(now / 1000 + 60), 60_000],
	[String(now / 1000 - 60), 0],
	[`${now / 1000 + 60}.5`, 60_500],
	[String(now + 60_000), 60_000],
	['1893456000', 366 * 86_400_000],
	['999999999', 366 * 86_400_000],
	[`5, ${now / 1000 + 60}`, 60_000],
])('reads %p as a wait of %d ms', (header, wait) => {
	expect(parseRetryAfter(header, now)).toBe(wait);
});

it.each([
	'later',
	'',
	undefined,
	null,
	'NaN',
	'1 h',
	's',
	'5 ss',
	'2026-11-29T12:01:00',
	'2026-13-29T12:01:00Z',
	'99999999999999999999999999 years',
	'2027 apples',
	'1e3',
	'0x10',
	'2, soon',
	'Sun, 2027',
])('finds no wait in %p', (header) => {
	expect(parseRetryAfter(header, now)).toBeUndefined();
});

it.each([
	[1, '1 second'],
	[1000, '1 second'],
	[1001, '2 seconds'],
	[119_000, '119 seconds'],
	[119_001, '2 minutes, until 2026-11-29 12:02 UTC'],
	[120_000, '2 minutes, until 2026-11-29 12:02 UTC'],
	[7_199_500, '2 hours, until 2026-11-29 14:00 UTC'],
	[172_800_001, '3 days, until 2026-12-01 12:01 UTC'],
	[366 * 86_400_000, 'a year or more'],
	[Infinity, 'a year or more'],
])('%d ms are %s', (milliseconds, words) => {
	expect(waitInWords(milliseconds, now)).toBe(words);
});
