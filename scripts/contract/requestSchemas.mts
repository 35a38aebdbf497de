import { endpointName, type Described, type Description } from './described.mts';

/** The field of a schema that stands for the shared type of this name. */
export const typeName = 'x-type-name';

/**
 * Reduces a description to what the node can send.
 *
 * @returns `Requests`, an object schema with the query, path, header, body and form of each endpoint that has any; and
 * each schema of the description that a body refers to, by its name
 */
export function requestSchemas({ operations, schemas }: Description): Record<string, unknown> {
	const requests = operations.flatMap((operation) => {
		const places = placesOf(operation);
		return Object.keys(places).length > 0 ? [[endpointName(operation), objectOf(places)] as const] : [];
	});
	const found = new Map([['Requests', plainSchema(objectOf(Object.fromEntries(requests)))]]);
	// The loop also visits the schemas that it adds.
	for (const schema of found.values()) {
		for (const name of typeNamesIn(schema)) if (!found.has(name)) found.set(name, plainSchema(schemas[name]));
	}
	return Object.fromEntries(found);
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
