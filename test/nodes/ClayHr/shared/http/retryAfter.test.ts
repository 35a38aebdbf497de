import { parseRetryAfter, timeInWords } from '../../../../../nodes/ClayHr/shared/http/retry';

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
	[new Date(now + 60_000).toUTCString(), 60_000],
	[new Date(now - 60_000).toUTCString(), 0],
	['Sunday, 29-Nov-26 12:01:00 GMT', 60_000],
	['Sun Nov 29 12:01:00 2026', 60_000],
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
	[120_000, '2 minutes'],
	[7_200_000, '2 hours'],
	[172_800_001, '3 days'],
])('%d ms are %s', (milliseconds, words) => {
	expect(timeInWords(milliseconds)).toBe(words);
});
