import { Facts } from './facts.mts';
import { isList, isObject } from './guards.mts';

/**
 * Builds a response that matches a schema. A record given as `Facts` gets exactly the documented fields, with null for
 * unknown values. A plain object keeps all its fields, so that the check notices undocumented ones.
 * @param value a response, or a part of one
 * @param schema its schema, references resolved
 * @returns plain JSON
 */
export function shape(value: unknown, schema: unknown): unknown {
	if (value === null) return null;
	if (value instanceof Facts) return shapeFacts(value, schema);
	if (isList(value)) {
		const items = partFor('array', schema)?.items;
		return value.map((item) => shape(item, items));
	}
	if (isObject(value)) {
		const part = partFor('object', schema);
		const entries = Object.entries(value);
		return Object.fromEntries(entries.map(([name, inner]) => [name, shape(inner, propertyOf(part, name))]));
	}
	return shapeOf(value, schema);
}

/**
 * Returns the fields of a schema.
 * @param schema a schema, or alternatives of which one describes an object
 * @returns the fields' schemas by name; undefined if no fields are described
 */
export function describedFields(schema: unknown): Record<string, unknown> | undefined {
	const properties = partFor('object', schema)?.properties;
	return isObject(properties) ? properties : undefined;
}

function shapeFacts(facts: Facts, schema: unknown): unknown {
	const fields = fieldsOf(schema);
	// Null if this page documents a text or a number where other pages have the record.
	if (fields === undefined) return null;
	const record: Record<string, unknown> = {};
	for (const [name, inner] of fields) record[name] = shapeFact(facts.read(name), inner);
	return record;
}

const fieldsBySchema = new WeakMap<object, [string, unknown][] | undefined>();

// The described fields, cached per schema because lists have up to 100,000 records.
function fieldsOf(schema: unknown): [string, unknown][] | undefined {
	if (!isObject(schema)) return undefined;
	if (!fieldsBySchema.has(schema)) {
		const properties = describedFields(schema);
		fieldsBySchema.set(schema, properties === undefined ? undefined : Object.entries(properties));
	}
	return fieldsBySchema.get(schema);
}

// Some pages document a list as text or without its fields. Such a page gets null or an empty value.
function shapeFact(value: unknown, schema: unknown): unknown {
	const isUndescribed = isList(value) && partFor('array', schema) === undefined;
	return isUndescribed ? null : shape(value, schema);
}

function propertyOf(schema: Record<string, unknown> | undefined, name: string): unknown {
	if (isObject(schema?.properties) && name in schema.properties) return schema.properties[name];
	return schema?.additionalProperties;
}

// The part of a schema that describes objects or lists: the schema itself or one of its alternatives.
function partFor(type: string, schema: unknown): Record<string, unknown> | undefined {
	if (!isObject(schema)) return undefined;
	for (const alternatives of [schema.anyOf, schema.oneOf, schema.allOf]) {
		if (!isList(alternatives)) continue;
		const found = alternatives.map((alternative) => partFor(type, alternative)).find((part) => part !== undefined);
		if (found !== undefined) return found;
	}
	const types = typesOf(schema);
	const described = type === 'array' ? 'items' in schema : 'properties' in schema || 'additionalProperties' in schema;
	return described && (types.length === 0 || types.includes(type)) ? schema : undefined;
}

/**
 * ClayHR's pages disagree about types (a flag is 1 here and true there). Each page gets its documented type.
 * Undocumented: 12.5 on a page that says integer. Here: it is rounded.
 */
function shapeOf(value: unknown, schema: unknown): unknown {
	const types = isObject(schema) ? typesOf(schema) : [];
	if (types.length === 0 || types.includes(typeName(value))) return value;
	if (typeof value === 'number' && types.includes('integer')) return Math.round(value);
	if (typeof value === 'number' && types.includes('boolean')) return value !== 0;
	if (typeof value === 'boolean' && (types.includes('integer') || types.includes('number'))) return value ? 1 : 0;
	if (typeof value === 'boolean' && types.includes('string')) return value ? 'Y' : 'N';
	if (typeof value === 'number' && types.includes('string')) return String(value);
	return value;
}

function typesOf(schema: Record<string, unknown>): unknown[] {
	if (isList(schema.type)) return schema.type.includes('number') ? [...schema.type, 'integer'] : schema.type;
	if (schema.type === undefined) return [];
	return schema.type === 'number' ? ['number', 'integer'] : [schema.type];
}

function typeName(value: unknown): string {
	return Number.isInteger(value) ? 'integer' : typeof value;
}
