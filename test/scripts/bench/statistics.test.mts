import { ratiosOf, spreadOf } from '../../../scripts/bench/statistics.mts';

describe('the spread of figures', () => {
	test('is the median between the quartiles, in any order', () => {
		expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
	});

	test('lies between two figures where their number is even', () => {
		expect(spreadOf([10, 20])).toEqual({ median: 15, low: 12.5, high: 17.5 });
	});

	test('of one figure is the figure', () => {
		expect(spreadOf([7])).toEqual({ median: 7, low: 7, high: 7 });
	});

	test('needs a figure', () => {
		expect(() => spreadOf([])).toThrow(RangeError);
	});
});

describe('ratios', () => {
	test('are taken within a round, so that a slow round does not count', () => {
		expect(ratiosOf([2, 20, 2], [1, 10, 1])).toEqual({ median: 2, low: 2, high: 2 });
	});

	test('need the same rounds on both sides', () => {
		expect(() => ratiosOf([1, 2], [1])).toThrow(RangeError);
	});
});
