import { DateTime } from 'luxon';

import { preview } from '../../../../../nodes/ClayHr/shared/parameters/invalidParameter';

it.each([
	[NaN, '"NaN"'],
	[-Infinity, '"-Infinity"'],
	[new Date('x'), '"Invalid Date"'],
	[DateTime.fromISO('x'), '"Invalid DateTime"'],
	[[1, NaN], '[1,"NaN"]'],
	[{ a: [new Date('x')] }, '{"a":["Invalid Date"]}'],
	[null, 'null'],
	[{ a: null }, '{"a":null}'],
	[undefined, 'undefined'],
	['A\ud83d', '"A\\ud83d"'],
	[new Date('2026-03-01'), '"2026-03-01T00:00:00.000Z"'],
	['soon', '"soon"'],
])('%p is shown as %s', (value, shown) => {
	expect(preview(value)).toBe(shown);
});

it('shows the beginning of a long value', () => {
	expect(preview('a'.repeat(200))).toHaveLength(80);
});
