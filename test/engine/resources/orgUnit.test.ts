import type { IDataObject } from 'n8n-workflow';

import { byId } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('orgUnit');

it('creates a unit below a parent', async () => {
	const [parent] = await bench.state('orgUnits');
	const orgUnitFields = { code: 'LAB', parentId: byId(parent?.departmentId) };
	const create = { orgUnitName: 'Laboratory', orgUnitDescription: 'Tries things', orgUnitFields };
	expect(await bench.records('create', create)).toMatchObject([{ success: true }]);
	const added = (await bench.state('orgUnits')).find(({ name }) => name === 'Laboratory');
	expect(added).toMatchObject({ description: 'Tries things', parentDepartmentId: parent?.departmentId });
});

it('lists units with plain field names', async () => {
	const stored = await bench.state('orgUnits');
	const listed = await bench.records('getAll', { returnAll: true });
	expect(listed.map(({ id }) => id)).toEqual(stored.map(({ departmentId }) => departmentId));
	expect(Object.keys(listed[0] ?? {})).toEqual(['id', 'name', 'parentId', 'head', 'headId', 'memberCount']);
	const top = stored.filter(({ parentDepartmentId }) => !parentDepartmentId);
	expect(listed.filter(({ parentId }) => parentId === null)).toHaveLength(top.length);
});

it('returns a tree with each unit once below its parent', async () => {
	const stored = await bench.state('orgUnits');
	const tree = await bench.records('getAll', { returnAll: true, orgUnitOptions: { asTree: true } });
	const walk = (units: IDataObject[], parent: unknown): Array<[unknown, unknown]> =>
		units.flatMap(({ id, children }) => [[id, parent] as [unknown, unknown], ...walk(children as IDataObject[], id)]);
	const placed = walk(tree, 0).sort(([one], [other]) => Number(one) - Number(other));
	expect(placed).toEqual(
		stored
			.map(({ departmentId, parentDepartmentId }) => [departmentId, parentDepartmentId ?? 0])
			.sort(([one], [other]) => Number(one) - Number(other)),
	);
	expect(tree.length).toBeLessThan(stored.length);
});

it('applies the limit to top-level units of a tree', async () => {
	const tree = await bench.records('getAll', { limit: 1, orgUnitOptions: { asTree: true } });
	expect(tree).toHaveLength(1);
	expect(tree[0]?.children).not.toEqual([]);
});
