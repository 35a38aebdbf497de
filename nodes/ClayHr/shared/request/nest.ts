import type { IDataObject } from 'n8n-workflow';

import type { Value } from './fields';

/**
 * Builds a JSON body from names with dots: `ptoPolicyModel.ptoPolicyId` becomes an object in an object.
 */
export function nest(values: Record<string, Value>): IDataObject {
	const body: IDataObject = {};
	for (const [path, value] of Object.entries(values)) {
		const names = path.split('.');
		const last = names.pop() ?? path;
		names.reduce(childOf, body)[last] = value;
	}
	return body;
}

function childOf(parent: IDataObject, name: string): IDataObject {
	const child = parent[name];
	if (typeof child === 'object' && child !== null && !Array.isArray(child)) return Object(child);
	const created: IDataObject = {};
	parent[name] = created;
	return created;
}
