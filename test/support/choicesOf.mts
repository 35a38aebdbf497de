import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { optionsOf } from './operations.mts';

type Found = readonly [path: string, value: unknown];

/** A field, and those inside of it, with the paths that lead to them. */
function allOf(property: INodeProperties, path = property.name): Array<[path: string, property: INodeProperties]> {
	const innerOf = (fields: INodeProperties[], under: string) =>
		fields.flatMap((field) => allOf(field, `${under}.${field.name}`));
	if (property.type === 'collection') return [[path, property], ...innerOf(optionsOf<INodeProperties>(property), path)];
	if (property.type !== 'fixedCollection') return [[path, property]];
	const groups = optionsOf<INodePropertyCollection>(property);
	return [[path, property], ...groups.flatMap(({ name, values }) => innerOf(values, `${path}.${name}`))];
}

const isUsual = ({ name, type }: INodeProperties) =>
	name === 'operation' || ['resourceLocator', 'resourceMapper', 'notice'].includes(type);

const isEmpty = (value: unknown) =>
	value === '' || (typeof value === 'object' && Object.keys({ ...value }).length === 0);

/**
 * The choices and the defaults of a node's fields by path.
 *
 * @throws Error if two fields with the same path differ: one of them would go untested
 */
export function choicesOf(properties: INodeProperties[]) {
	const fields = properties.flatMap((property) => allOf(property)).filter(([, property]) => !isUsual(property));
	const offered = fields
		.filter(([path, { type }]) => path !== 'resource' && ['options', 'multiOptions'].includes(type))
		.map(([path, property]) => [path, optionsOf(property)] as const)
		.filter(([, options]) => options.length > 0)
		.map(([path, options]): Found => [path, Object.fromEntries(options.map(({ name, value }) => [name, value]))]);
	const given = byPath(fields.map(([path, property]): Found => [path, property.default]));
	const defaults = Object.fromEntries(Object.entries(given).filter(([, value]) => !isEmpty(value)));
	return { choices: byPath(offered), defaults };
}

function byPath(found: Found[]): Record<string, unknown> {
	const values = new Map<string, unknown>();
	for (const [path, value] of found) {
		if (JSON.stringify(values.get(path) ?? value) !== JSON.stringify(value)) throw new Error(`Two fields: ${path}`);
		values.set(path, value);
	}
	return Object.fromEntries(values);
}
