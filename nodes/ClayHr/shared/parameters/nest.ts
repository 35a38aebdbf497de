import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import type { Value } from './fields';

/**
 * Builds a JSON body from names with dots: `ptoPolicyModel.ptoPolicyId` becomes a nested object. Numbers become list
 * positions: `list.0.name`.
 */
export function nest(values: Record<string, Value>): IDataObject {
	const body: IDataObject = {};
	for (const [path, value] of Object.entries(values)) {
		const names = path.split('.');
		const last = names.pop() ?? path;
		names.reduce(childOf, body)[last] = value;
	}
	return Object(withLists(body));
}

function withLists(value: unknown): unknown {
	if (!isObject(value)) return value;
	const entries = Object.entries(value).map(([name, inner]) => [name, withLists(inner)] as const);
	const isList = entries.length > 0 && entries.every(([name]) => /^\d+$/.test(name));
	return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function childOf(parent: IDataObject, name: string): IDataObject {
	const child = parent[name];
	if (isObject(child)) return child;
	const created: IDataObject = {};
	parent[name] = created;
	return created;
}
