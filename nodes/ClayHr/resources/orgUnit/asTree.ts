import { type IDataObject, type INodeExecutionData, NodeOperationError } from 'n8n-workflow';

import { deepestNesting } from '../../shared/http/redact';
import { groupBy } from '../../shared/records/groupBy';
import { isSet } from '../../shared/parameters/readParameters';
import type { CustomRead, ItemContext, Transform } from '../../shared/call';
import { parentId } from './head';

const isWanted = (item: ItemContext) => isSet(item, 'orgUnitOptions.asTree');

/** Reads all org units if the output is a tree, because Limit counts the top-level units then. */
export const readUnitsForTree: CustomRead = async ({ item, read, limit }) =>
	await read({}, isWanted(item) ? Infinity : limit);

/** Nests each org unit in its parent's list `children`, if the user wants a tree. */
export const asTree: Transform = ({ item, limit }, records, items) =>
	isWanted(item) ? treeOf(item, records, items).slice(0, limit) : items;

function treeOf(item: ItemContext, records: INodeExecutionData[], items: INodeExecutionData[]): INodeExecutionData[] {
	const tree = nestUnits(records, items);
	if (tree) return tree;
	throw new NodeOperationError(
		item.node,
		`ClayHR's org units are nested too deeply for a tree: more than ${deepestNesting} levels [item ${item.itemIndex}]`,
		{ description: "Turn off 'Return as Tree' under Options.", itemIndex: item.itemIndex },
	);
}

/**
 * Nests org units. A unit whose parent is missing becomes a top-level unit. If units form a cycle, the first one
 * becomes a top-level unit, so that each unit is output once.
 *
 * @param records the units as ClayHR sent them
 * @param items the same units as output items
 * @returns undefined if the tree would be deeper than `deepestNesting`
 */
export function nestUnits(
	records: INodeExecutionData[],
	items: INodeExecutionData[],
): INodeExecutionData[] | undefined {
	const units = records.map(({ json }, index) => ({
		index,
		id: keyOf(json.departmentId),
		parent: keyOf(parentId(json)),
		item: items[index],
	}));
	const ids = new Set(units.map(({ id }) => id));
	const below = groupBy(units, ({ parent }) => parent);
	const placed = new Set<number>();
	let isTooDeep = false;
	const place = ({ index, id, item }: (typeof units)[number], depth: number): INodeExecutionData[] => {
		isTooDeep ||= depth > deepestNesting;
		if (placed.has(index) || !item || isTooDeep) return [];
		placed.add(index);
		const children = id === undefined ? [] : (below.get(id) ?? []).flatMap((unit) => place(unit, depth + 1));
		const json: IDataObject = { ...item.json, children: children.map((child) => child.json) };
		return [{ ...item, json }];
	};
	const top = units.filter(({ parent }) => parent === undefined || !ids.has(parent));
	const tree = [...top, ...units].flatMap((unit) => place(unit, 1));
	return isTooDeep ? undefined : tree;
}

// ClayHR sends the same ID as a number in one place and as text in another.
const keyOf = (id: unknown) => (id === undefined || id === null || id === '' ? undefined : String(id));
