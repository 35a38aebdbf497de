import { evaluationRow, isMet, itemRows, loadRow, manyRow, pageRows, pollRow } from '../../../scripts/bench/rows.mts';

const same = (value: number) => ({ median: value, low: value, high: value });

describe('the rows of the benchmark', () => {
	test('compare an item with the floor and with HTTP Request, and know the limit of the engine', () => {
		const figures = { cpu: { ClayHR: [3, 3], floor: [4, 4], 'HTTP Request': [2, 2] }, evaluations: {} };
		const [floor, http] = itemRows('get', 'vm', figures);
		expect(floor).toMatchObject({
			what: 'User: Get by ID',
			engine: 'vm',
			against: 'the floor',
			ratio: same(0.75),
			most: 0.7,
		});
		expect(floor?.absolute).toBe('3.00 ms an item');
		expect(http).toMatchObject({ against: 'HTTP Request', ratio: same(1.5), most: undefined });
		expect(itemRows('get', 'legacy', figures)[0]?.most).toBe(1);
		expect(itemRows('update', 'vm', figures)[1]?.most).toBe(1.2);
	});

	test('are within their limit, beyond it, or have none', () => {
		const row = { what: '', engine: undefined, against: '', ratio: same(1.2), absolute: '' };
		expect(isMet({ ...row, most: 1.2 })).toBe(true);
		expect(isMet({ ...row, most: 1.1 })).toBe(false);
		expect(isMet(row)).toBeUndefined();
	});

	test('bound the evaluations of Get and Update', () => {
		const figures = { cpu: {}, evaluations: { ClayHR: 3 } };
		expect(evaluationRow('get', figures)).toEqual({ what: 'User: Get by ID', evaluations: { ClayHR: 3 }, most: 5 });
		expect(evaluationRow('update', figures).most).toBe(25);
	});

	test('compare an item of a large run with one of a small run', () => {
		const few = { cpu: [1, 1, 1], peakMegabytes: 300, count: 500 };
		const row = manyRow('User: Get', 'legacy', few, { cpu: [1.1], peakMegabytes: 399.6, count: 20_000 });
		expect(row).toMatchObject({
			what: 'User: Get, 20,000 items',
			against: 'an item of 500',
			ratio: same(1.1),
			most: 1.2,
		});
		expect(row.absolute).toBe('1.10 ms an item, 400 MB at most');
	});

	test('compare reading a list with a loop, in CPU and in memory, each within its round', () => {
		const rows = pageRows(
			{
				loop: [
					{ cpu: 100, peakMegabytes: 100, heldMegabytes: 50 },
					{ cpu: 200, peakMegabytes: 100, heldMegabytes: 50 },
				],
				'ClayHR, raw': [
					{ cpu: 150, peakMegabytes: 130, heldMegabytes: 60 },
					{ cpu: 300, peakMegabytes: 130, heldMegabytes: 60 },
				],
				'HTTP Request': [
					{ cpu: 200, peakMegabytes: 90, heldMegabytes: 55 },
					{ cpu: 400, peakMegabytes: 90, heldMegabytes: 55 },
				],
			},
			'loop',
		);
		expect(rows.map(({ ratio, most }) => [ratio.median, most])).toEqual([
			[1.5, 1.5],
			[1.3, 1.3],
			[1.2, undefined],
			[2, undefined],
			[0.9, undefined],
			[1.1, undefined],
		]);
	});

	test('tell what a poll and loading cost', () => {
		const poll = pollRow(10_000, { cpu: [30], loop: [10], requests: 102, stateKilobytes: 2 });
		expect(poll.absolute).toBe('30 ms, 102 requests, 2.0 KB of state');
		expect(poll.ratio.median).toBe(3);
		const load = loadRow([{ cpu: 50, other: 200, descriptionKilobytes: 190.4, properties: 212 }]);
		expect(load).toMatchObject({ ratio: same(0.25), absolute: '50 ms; descriptions of 190 KB, 212 properties' });
	});
});
