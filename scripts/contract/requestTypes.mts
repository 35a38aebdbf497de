import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { Description } from './described.mts';
import { requestSchemas, typeName } from './requestSchemas.mts';

const wireTypes = ['AnyObject', 'Day', 'FileContent', 'Integer'];

/** The types of a generated file: what reads take, what other calls take, and the bodies that those refer to. */
export type TypesFile = 'readRequests' | 'changeRequests' | 'requestBodies';

/**
 * Generates the types of what each endpoint takes with `openapi-typescript`. It omits responses, because the node does
 * not trust them.
 *
 * @returns the content of each declaration file
 */
export async function requestTypes(description: Description): Promise<Record<TypesFile, string>> {
	const { ReadRequests, ChangeRequests, ...bodies } = requestSchemas(description);
	const bodyNames = Object.keys(bodies);
	return {
		readRequests: withImports(await typesOf({ ReadRequests }), bodyNames),
		changeRequests: withImports(await typesOf({ ChangeRequests }), bodyNames),
		requestBodies: withImports(await typesOf(bodies), []),
	};
}

async function typesOf(schemas: Record<string, unknown>): Promise<string> {
	const document = { openapi: '3.1.0', info: { title: 'ClayHR', version: '0' }, paths: {}, components: { schemas } };
	const nodes = await openapiTS(document as unknown as OpenAPI3, {
		transform: (schema) => {
			const name = typeOf(schema);
			return name === undefined ? undefined : ts.factory.createTypeReferenceNode(name);
		},
	});
	const text = astToString(typesIn(nodes), { formatOptions: { removeComments: true } });
	// Prettier keeps an object on several lines if it begins with a line break, even if it fits on one.
	return text.replaceAll(/\{\n\s*/g, '{ ');
}

function withImports(types: string, bodyNames: string[]): string {
	const used = (names: string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(types)).join(', ');
	const lineOf = (names: string, file: string) => (names === '' ? '' : `import type { ${names} } from '${file}';\n`);
	return `${lineOf(used(wireTypes), '../parameters/wireTypes')}${lineOf(used(bodyNames), './requestBodies')}\n${types}`;
}

/** One type per schema, instead of one interface that nests all of them. */
function typesIn(nodes: readonly ts.Node[]): ts.Node[] {
	const kinds = nodes.filter(ts.isInterfaceDeclaration).flatMap(({ members }) => membersWithTypes(members));
	const schemas = kinds.flatMap(({ type }) => (ts.isTypeLiteralNode(type) ? membersWithTypes(type.members) : []));
	const exported = ts.factory.createModifier(ts.SyntaxKind.ExportKeyword);
	return schemas.map(({ name, type }) => ts.factory.createTypeAliasDeclaration([exported], name, undefined, type));
}

function membersWithTypes(members: Iterable<ts.TypeElement>): Array<{ name: string; type: ts.TypeNode }> {
	return [...members].flatMap((member) => {
		if (!ts.isPropertySignature(member) || !member.type) return [];
		const { name, type } = member;
		return ts.isIdentifier(name) || ts.isStringLiteral(name) ? [{ name: name.text, type }] : [];
	});
}

/** The name of the type that stands for a schema: a shared type, or one that is more precise than its JSON type. */
function typeOf(schema: SchemaObject): string | undefined {
	if (typeName in schema) return String(schema[typeName]);
	if ('enum' in schema && schema.enum !== undefined) return undefined;
	if (schema.format === 'date') return 'Day';
	if (schema.format === 'binary') return 'FileContent';
	if (schema.type === 'integer') return 'Integer';
	return schema.type === 'object' && !('properties' in schema) ? 'AnyObject' : undefined;
}
