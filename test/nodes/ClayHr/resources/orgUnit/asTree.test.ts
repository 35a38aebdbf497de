import type { IDataObject } from 'n8n-workflow';

import { nestUnits } from '../../../../../nodes/ClayHr/resources/orgUnit/asTree';

/** The tree's IDs as text, with children in brackets. */
function tree(parents: Record<number, unknown>): string {
	return treeOf(Object.entries(parents).map(([id, parent]) => [Number(id), parent]));
}

function treeOf(units: Array<[id: unknown, parent: unknown]>): string {
	const records = units.map(([id, parent]) => ({
		json: { departmentId: id, parentDepartmentId: parent } as IDataObject,
	}));
	const items = records.map(({ json }) => ({ json: { id: json.departmentId } as IDataObject }));
	const write = (units: IDataObject[]): string =>
		units.map(({ id, children }) => `${String(id)}(${write(children as IDataObject[])})`).join('');
	return write((nestUnits(records, items) ?? []).map(({ json }) => json));
}

it.each([
	['a chain', { 1: 0, 2: 1, 3: 2 }, '1(2(3()))'],
	['siblings in the order of the list', { 1: null, 3: 1, 2: 1 }, '1(2()3())'],
	['a parent that is not there', { 1: 99, 2: 1 }, '1(2())'],
	['two that have each other as parents', { 1: 0, 2: 3, 3: 2 }, '1()2(3())'],
	['one that is its own parent', { 5: 5, 6: 5 }, '5(6())'],
	['a parent written as text', { 1: '0', 2: 1 }, '1(2())'],
	['nothing', {}, ''],
])('nests %s', (_what, parents, expected) => {
	expect(tree(parents)).toBe(expected);
});

it.each([
	[
		'units without an ID, each for itself',
		[
			[undefined, 0],
			[null, 1],
			[1, 0],
			['', undefined],
		],
		'undefined()1(null())()',
	],
	[
		'an ID written as text now and as a number then',
		[
			[3, 0],
			[4, '3'],
			['5', 4],
			[6, 5],
		],
		'3(4(5(6())))',
	],
	[
		'units that have an ID in common',
		[
			[1, 0],
			[1, 0],
			[2, 1],
		],
		'1(2())1()',
	],
] satisfies Array<[string, Array<[unknown, unknown]>, string]>)('nests %s', (_what, units, expected) => {
	expect(treeOf(units)).toBe(expected);
});

/** Output items for nested units. `parentOf` gives the parent of each unit. */
function nestMany(count: number, parentOf: (id: number) => number) {
	const records = Array.from({ length: count }, (_, index) => ({
		json: { departmentId: index + 1, parentDepartmentId: parentOf(index + 1) } as IDataObject,
	}));
	return nestUnits(records, records);
}

it('refuses a chain that n8n could not store, of any length', () => {
	expect(nestMany(500, (id) => id - 1)).toHaveLength(1);
	expect(nestMany(501, (id) => id - 1)).toBeUndefined();
	expect(nestMany(100_000, (id) => id - 1)).toBeUndefined();
});

it('nests 20,000 units below one without a new list for each of them', () => {
	const set = jest.spyOn(Map.prototype, 'set');
	const top = nestMany(20_000, (id) => (id === 1 ? 0 : 1));
	const lists = set.mock.calls.filter(([, value]) => Array.isArray(value));
	set.mockRestore();
	expect(top?.[0]?.json.children).toHaveLength(19_999);
	expect(lists).toHaveLength(2);
});
