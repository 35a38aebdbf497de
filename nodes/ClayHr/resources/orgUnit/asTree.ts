import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { isSet } from '../../shared/parameters/readSource';
import type { CustomRead, ItemContext, Transform } from '../../shared/call';
import { parentId } from './head';

const isWanted = (item: ItemContext) => isSet(item, 'orgUnitOptions.asTree');

/** Reads all org units when they are to be a tree: Limit counts the units at the top then. */
export const readUnits: CustomRead = async ({ item, read, limit }) => await read({}, isWanted(item) ? Infinity : limit);

/** Puts each org unit into the list `children` of the one above it, if the user wants a tree. */
export const asTree: Transform = ({ item, limit }, records, items) =>
	isWanted(item) ? nestUnits(records, items).slice(0, limit) : items;

/**
 * Nests org units. A unit whose parent is not there stands at the top, and so does the first of units that have each
 * other as parents, so that each unit comes out once.
 *
 * @param records the units as ClayHR sent them
 * @param items the same units in the form in which they come out
 */
export function nestUnits(records: INodeExecutionData[], items: INodeExecutionData[]): INodeExecutionData[] {
	const units = records.map(({ json }, index) => ({
		index,
		id: keyOf(json.departmentId),
		parent: keyOf(parentId(json)),
		item: items[index],
	}));
	const ids = new Set(units.map(({ id }) => id));
	const below = new Map<string | undefined, typeof units>();
	for (const unit of units) below.set(unit.parent, [...(below.get(unit.parent) ?? []), unit]);
	const placed = new Set<number>();
	const place = ({ index, id, item }: (typeof units)[number]): INodeExecutionData[] => {
		if (placed.has(index) || !item) return [];
		placed.add(index);
		const children = id === undefined ? [] : (below.get(id) ?? []).flatMap(place);
		const json: IDataObject = { ...item.json, children: children.map((child) => child.json) };
		return [{ ...item, json }];
	};
	const top = units.filter(({ parent }) => parent === undefined || !ids.has(parent)).flatMap(place);
	return [...top, ...units.flatMap(place)];
}

// ClayHR gives the same ID as a number in one place and as text in another.
const keyOf = (id: unknown) => (id === undefined || id === null || id === '' ? undefined : String(id));
