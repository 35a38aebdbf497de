import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { Described } from './described.mts';

/**
 * Generates the request types of each operation with `openapi-typescript`. It omits responses, because the node does not
 * trust them.
 *
 * @returns the content of a declaration file
 */
export async function requestTypes(operations: readonly Described[]): Promise<string> {
	const paths: Record<string, Record<string, object>> = {};
	for (const { method, path, parameters = [], requestBody } of operations) {
		(paths[path] ??= {})[method.toLowerCase()] = {
			parameters: parameters.map(({ name, in: place, required, schema }) => ({
				name,
				in: place,
				required,
				schema: plainSchema(schema),
			})),
			...(requestBody && { requestBody: { required: true, content: plainSchema(requestBody.content) } }),
			responses: {},
		};
	}
	const document = { openapi: '3.1.0', info: { title: 'ClayHR', version: '0' }, paths } as unknown as OpenAPI3;
	const nodes = await openapiTS(document, {
		inject: "import type { AnyObject, Day, FileContent, Integer } from '../parameters/wireTypes';\n",
		transform: (schema) => {
			const name = wireTypeOf(schema);
			return name === undefined ? undefined : ts.factory.createTypeReferenceNode(name);
		},
	});
	return astToString(nodes);
}

/** The name of the type that is more precise than a value's JSON type. */
function wireTypeOf(schema: SchemaObject): string | undefined {
	if ('enum' in schema && schema.enum !== undefined) return undefined;
	if (schema.format === 'date') return 'Day';
	if (schema.format === 'binary') return 'FileContent';
	if (schema.type === 'integer') return 'Integer';
	return schema.type === 'object' && !('properties' in schema) ? 'AnyObject' : undefined;
}

const wordsOnly = ['description', 'example', 'examples', 'default', 'title'];

/** A schema without its descriptions, and without the values of a list that companies extend. */
function plainSchema(value: unknown, isNames = false): unknown {
	if (Array.isArray(value)) return value.map((one) => plainSchema(one));
	if (typeof value !== 'object' || value === null) return value;
	const isOpen = 'x-more-values-from' in value;
	const kept = Object.entries(value).filter(
		([name]) => isNames || !(wordsOnly.includes(name) || name.startsWith('x-') || (isOpen && name === 'enum')),
	);
	return Object.fromEntries(kept.map(([name, inner]) => [name, plainSchema(inner, name === 'properties')]));
}
