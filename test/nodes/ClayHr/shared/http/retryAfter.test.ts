import { parseRetryAfter } from '../../../../../nodes/ClayHr/shared/http/retry';

const now = Date.UTC(2026, 10, 29, 12);

it.each([
	['7', 7000],
	[' 7 ', 7000],
	['0', 0],
	['1.5', 1500],
	['2, 2', 2000],
	['1, 4.5', 4500],
	['-5', 0],
	['-5, 3', 3000],
	[['2', '3'], 3000],
	[7, 7000],
	[new Date(now + 60_000).toUTCString(), 60_000],
	[new Date(now - 60_000).toUTCString(), 0],
])('reads %p as a wait of %d ms', (header, wait) => {
	expect(parseRetryAfter(header, now)).toBe(wait);
});

it.each(['later', '', undefined, null, 'NaN', '1 h', '99999999999999999999999999 years'])(
	'finds no wait in %p',
	(header) => {
		expect(parseRetryAfter(header, now)).toBeUndefined();
	},
);
