import { fromRanges, isIdRanges, toRanges } from '../../../../nodes/ClayHrTrigger/state/idRanges';

describe('ID ranges', () => {
	it.each([
		[[], ''],
		[[5], '5'],
		[[3, 1, 2, 2], '1-3'],
		[[10, 1, 2, 4, 9], '1-2,4,9-10'],
	])('%p is %p and back', (ids, ranges) => {
		expect(toRanges(ids)).toBe(ranges);
		expect([...fromRanges(ranges)]).toEqual([...new Set(ids)].sort((one, other) => one - other));
	});

	it('keep a hundred thousand users in a few bytes', () => {
		const ids = Array.from({ length: 100_000 }, (_, index) => 140_001 + index);
		expect(toRanges(ids)).toBe('140001-240000');
	});

	it.each(['x', '1-', '1,,2', '1-2-3', '-1', 5, null, undefined])('%p is not taken for ranges', (value) => {
		expect(isIdRanges(value)).toBe(false);
	});

	it.each(['', '1', '1-3', '1-3,7'])('%p is', (value) => {
		expect(isIdRanges(value)).toBe(true);
	});
});
