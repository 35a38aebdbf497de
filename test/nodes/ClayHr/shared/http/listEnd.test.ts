import { idIn, ListEnd } from '../../../../../nodes/ClayHr/shared/http/listEnd';

it.each([
	[7, 7],
	['7', 7],
	[' 7 ', 7],
	['007', '007'],
	['A7', 'A7'],
	['9007199254740993', '9007199254740993'],
	...['', ' ', '0', 0, 'NaN', Number.NaN, null, undefined, {}, []].map((id) => [id, undefined]),
])('the ID %j is %j', (id, expected) => {
	expect(idIn({ id }, 'id')).toBe(expected);
});

const pageOf = (...ids: unknown[]) => ids.map((id) => ({ id }));

/** Adds pages and returns after each whether the list ended. */
function ends(isFirstPageUnsure: boolean, pages: unknown[][]): boolean[] {
	const end = new ListEnd({ idField: 'id', isFirstPageUnsure });
	return pages.map((ids, index) => {
		end.addPage(pageOf(...ids), index);
		return end.isReached;
	});
}

it.each<[string, unknown[][], boolean[]]>([
	['an empty page', [[1, 2], []], [false, true]],
	['two pages without new rows', [[1, 2], [1], [2]], [false, false, true]],
	['no single page without new rows', [[1, 2], [2], [3], [3], []], [false, false, false, false, true]],
	['no page that is followed by new rows', [[1], [], [2]], [false, true, false]],
	['an empty first page', [[]], [true]],
])('a list ends with %s', (_what, pages, expected) => {
	expect(ends(false, pages)).toEqual(expected);
});

it.each<[string, unknown[][], boolean[]]>([
	['does not end with an empty page 0', [[], [1], []], [false, false, true]],
	['does not end with a page 1 that repeats page 0', [[1], [1], [1], [1]], [false, false, false, true]],
	['ends with an empty page 1', [[], []], [false, true]],
])('a list whose first page is unsure %s', (_what, pages, expected) => {
	expect(ends(true, pages)).toEqual(expected);
});

it('rows without an ID are new unless the whole page repeats', () => {
	const end = new ListEnd({ idField: 'id' });
	expect(end.addPage([{ name: 'Ada' }, { name: 'Ada' }], 0)).toEqual([true, true]);
	expect(end.addPage([{ name: 'Ada' }, { id: 5 }, { id: 5 }], 1)).toEqual([true, true, false]);
	expect(end.addPage([{ name: 'Ada' }, { id: '5' }], 2)).toEqual([false, false]);
});
