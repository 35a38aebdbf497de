import { endpointName, type Described, type Description } from './described.mts';

/** The field of a schema that stands for the shared type of this name. */
export const typeName = 'x-type-name';

// ClayHR documents records inside records without end. The node fills in a body and the records in it, and nothing deeper.
const deepestRecord = 2;

// Nothing can be sent in it, so a call that needs a deeper name does not compile until the limit is raised.
const emptyObject = { type: 'object', properties: {}, additionalProperties: false };

/**
 * Reduces a description to what the node can send.
 *
 * @returns `ReadRequests` and `ChangeRequests`, object schemas with the query, path, header, body and form of each GET, and
 * of each other endpoint, that has any; and the schemas that bodies and the records in them refer to, by name
 */
export function requestSchemas({ operations, schemas }: Description): Record<string, unknown> {
	const requests = operations.flatMap((operation) => {
		const places = placesOf(operation);
		return Object.keys(places).length > 0 ? [[endpointName(operation), objectOf(places)] as const] : [];
	});
	const isRead = ([name]: (typeof requests)[number]) => name.startsWith('GET ');
	const found = new Map([
		['ReadRequests', plainSchema(objectOf(Object.fromEntries(requests.filter(isRead))))],
		['ChangeRequests', plainSchema(objectOf(Object.fromEntries(requests.filter((one) => !isRead(one)))))],
	]);
	for (let depth = 1; depth <= deepestRecord; depth += 1) {
		const names = [...found.values()].flatMap(typeNamesIn).filter((name) => !found.has(name));
		for (const name of names) found.set(name, plainSchema(schemas[name]));
	}
	return Object.fromEntries([...found].map(([name, schema]) => [name, withoutDeeper(schema, found)]));
}

/** Empties the records of a schema whose types are not among those found. */
function withoutDeeper(schema: unknown, found: ReadonlyMap<string, unknown>): unknown {
	if (Array.isArray(schema)) return schema.map((one) => withoutDeeper(one, found));
	if (typeof schema !== 'object' || schema === null) return schema;
	if (typeName in schema) return found.has(String(schema[typeName])) ? schema : emptyObject;
	return Object.fromEntries(Object.entries(schema).map(([name, inner]) => [name, withoutDeeper(inner, found)]));
}

/** The schema of each place of a request that has values. A body of multipart form data is the place `form`. */
function placesOf({ parameters = [], requestBody }: Described): Record<string, object> {
	const values = ['query', 'path', 'header'].flatMap((place) => {
		const here = parameters.filter((parameter) => parameter.in === place);
		const required = here.filter((parameter) => parameter.required).map(({ name }) => name);
		const properties = Object.fromEntries(here.map(({ name, schema }) => [name, schema]));
		return here.length > 0 ? [[place, objectOf(properties, required)] as const] : [];
	});
	const bodies = Object.entries(requestBody?.content ?? {}).map(
		([contentType, { schema }]) => [contentType === 'multipart/form-data' ? 'form' : 'body', schema] as const,
	);
	return Object.fromEntries([...values, ...bodies]);
}

function objectOf(properties: Record<string, object>, required = Object.keys(properties)): object {
	return { type: 'object', properties, required };
}

const wordsOnly = ['description', 'example', 'examples', 'default', 'title'];

/** A schema without its descriptions, without the values of a list that companies extend, and with names for references. */
function plainSchema(value: unknown, isNames = false): unknown {
	if (Array.isArray(value)) return value.map((one) => plainSchema(one));
	if (typeof value !== 'object' || value === null) return value;
	if ('$ref' in value) return { type: 'object', [typeName]: String(value.$ref).replace('#/components/schemas/', '') };
	const isOpen = 'x-more-values-from' in value;
	const kept = Object.entries(value).filter(
		([name]) => isNames || !(wordsOnly.includes(name) || name.startsWith('x-') || (isOpen && name === 'enum')),
	);
	return Object.fromEntries(kept.map(([name, inner]) => [name, plainSchema(inner, name === 'properties')]));
}

function typeNamesIn(schema: unknown): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	return Object.entries(schema).flatMap(([name, inner]: [string, unknown]) =>
		name === typeName ? [String(inner)] : typeNamesIn(inner),
	);
}
