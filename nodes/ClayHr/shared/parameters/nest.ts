import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import type { Value } from './wireTypes';

/**
 * Builds a JSON body from names with dots: `ptoPolicyModel.ptoPolicyId` becomes a nested object. Numbers in these names become
 * list positions: `list.0.name`. The values themselves stay as they are.
 */
export function nest(values: Record<string, Value>): IDataObject {
	const body: IDataObject = {};
	const nested = new Set<unknown>([body]);
	for (const [path, value] of Object.entries(values)) {
		const names = path.split('.');
		const last = names.pop() ?? path;
		names.reduce((parent, name) => childOf(parent, name, nested), body)[last] = value;
	}
	return Object(withLists(body, nested));
}

/** @param nested the objects that names with dots made */
function withLists(value: unknown, nested: ReadonlySet<unknown>): unknown {
	if (!isObject(value) || !nested.has(value)) return value;
	const entries = Object.entries(value).map(([name, inner]) => [name, withLists(inner, nested)] as const);
	const isList = entries.length > 0 && entries.every(([name]) => /^\d+$/.test(name));
	return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function childOf(parent: IDataObject, name: string, nested: Set<unknown>): IDataObject {
	const child = parent[name];
	if (isObject(child)) return child;
	const created: IDataObject = {};
	nested.add(created);
	parent[name] = created;
	return created;
}
