import type { IDataObject } from 'n8n-workflow';

import type { ItemContext } from '../../shared/call';
import { getList } from '../../shared/lists/getList';
import { groupBy } from '../../shared/records/groupBy';
import { at } from '../../shared/records/shape';
import { parentId } from './head';
import { orgUnits } from './lists';

/** Reads all org units, once per execution. */
export const readUnits = async (item: ItemContext): Promise<IDataObject[]> =>
	await item.cachedRequest('org units', async () => await getList(item, orgUnits));

/** The ID of an org unit. ClayHR sends the same ID as a number in one place and as text in another. */
export const unitIdOf = (unit: IDataObject): number => Number(unit.departmentId);

/** The user ID of the head of an org unit; undefined if it has none. */
export function headIdOf(unit: IDataObject): number | undefined {
	const id = Number(at('deptHead', 'userModel.userId')(unit) ?? 0);
	return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/**
 * An org unit and the units above it, the nearest first. Ends at a unit that is already among them.
 *
 * @returns no unit if ClayHR lists none with this ID
 */
export function unitsUpFrom(units: IDataObject[], unitId: number): IDataObject[] {
	const byId = new Map(units.map((unit) => [unitIdOf(unit), unit]));
	const found = new Set<IDataObject>();
	for (let unit = byId.get(unitId); unit !== undefined && !found.has(unit);) {
		found.add(unit);
		unit = byId.get(Number(parentId(unit) ?? 0));
	}
	return [...found];
}

/** The IDs of an org unit and of all units below it. */
export function unitsDownFrom(units: IDataObject[], unitId: number): Set<number> {
	const below = groupBy(units, (unit) => Number(parentId(unit) ?? 0));
	const found = new Set([unitId]);
	// A set also iterates over what is added meanwhile.
	for (const parent of found) for (const unit of below.get(parent) ?? []) found.add(unitIdOf(unit));
	return found;
}
