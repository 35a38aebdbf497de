import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import { isSet } from '../../shared/parameters/readParameters';
import type { CustomRead, ItemContext, Transform } from '../../shared/call';
import { parentId } from './head';

const isWanted = (item: ItemContext) => isSet(item, 'orgUnitOptions.asTree');

/** Reads all org units if the output is a tree, because Limit counts the top-level units then. */
export const readUnits: CustomRead = async ({ item, read, limit }) => await read({}, isWanted(item) ? Infinity : limit);

/** Nests each org unit in its parent's list `children`, if the user wants a tree. */
export const asTree: Transform = ({ item, limit }, records, items) =>
	isWanted(item) ? nestUnits(records, items).slice(0, limit) : items;

/**
 * Nests org units. A unit whose parent is missing becomes a top-level unit. If units form a cycle, the first one
 * becomes a top-level unit, so that each unit is output once.
 *
 * @param records the units as ClayHR sent them
 * @param items the same units as output items
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

// ClayHR sends the same ID as a number in one place and as text in another.
const keyOf = (id: unknown) => (id === undefined || id === null || id === '' ? undefined : String(id));
