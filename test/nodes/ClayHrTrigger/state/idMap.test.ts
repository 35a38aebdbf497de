import fc from 'fast-check';

import { fromText, highestId, type IdMap, toText } from '../../../../nodes/ClayHrTrigger/state/idMap';

const maps = fc
	.array(fc.tuple(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 7 })))
	.map((entries): IdMap => new Map(entries));

describe('an ID map as text', () => {
	it('is parsed to the same IDs and codes, sorted by ID', () => {
		fc.assert(
			fc.property(maps, (map) => {
				const back = fromText(toText(map));
				expect([...(back ?? [])]).toEqual([...map].sort(([one], [other]) => one - other));
			}),
			{ numRuns: 40 },
		);
	});

	it('does not depend on the order of the IDs', () => {
		fc.assert(
			fc.property(maps, (map) => toText(new Map([...map].reverse())) === toText(map)),
			{ numRuns: 40 },
		);
	});

	it.each([
		[[], ''],
		[[[0, 1]], 'J'],
		[[[1, 1]], 'BJ'],
		[
			[
				[1, 1],
				[2, 1],
				[4, 7],
			],
			'BKB5',
		],
		[Array.from({ length: 8 }, (_, id) => [id, 2] as [number, number]), 'RQ'],
	])('%p is %p', (entries, text) => {
		expect(toText(new Map(entries as Array<[number, number]>))).toBe(text);
	});

	it.each([5, null, undefined, 'B!', 'é', 'A', 'I', 'BIJ', 'JQ'])('is refused if it is %p', (text) => {
		expect(fromText(text)).toBeUndefined();
	});

	it('is refused if it would fill the memory', () => {
		expect(fromText('PPPPPPPPPPPP')).toBeUndefined();
		expect(fromText('H'.repeat(40))).toBeUndefined();
	});

	it('has a highest ID', () => {
		expect(highestId(new Map())).toBe(-1);
		expect(highestId(new Map([9, 3, 40, 7].map((id) => [id, 1])))).toBe(40);
	});
});
