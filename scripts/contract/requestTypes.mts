import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { Description } from './described.mts';
import { requestSchemas, typeName } from './requestSchemas.mts';

const opening = `import type { AnyObject, Day, FileContent, Integer } from '../parameters/wireTypes';

/** What each endpoint takes. A body of multipart form data is its \`form\`. */
`;

/**
 * Generates the types of what each endpoint takes with `openapi-typescript`. It omits responses, because the node does
 * not trust them.
 *
 * @returns the content of a declaration file
 */
export async function requestTypes(description: Description): Promise<string> {
	const schemas = requestSchemas(description);
	const document = { openapi: '3.1.0', info: { title: 'ClayHR', version: '0' }, paths: {}, components: { schemas } };
	const nodes = await openapiTS(document as unknown as OpenAPI3, {
		transform: (schema) => {
			const name = typeOf(schema);
			return name === undefined ? undefined : ts.factory.createTypeReferenceNode(name);
		},
	});
	const text = astToString(typesIn(nodes), { formatOptions: { removeComments: true } });
	// Prettier keeps an object on several lines if it begins with a line break, even if it fits on one.
	return `${opening}${text.replaceAll(/\{\n\s*/g, '{ ')}`;
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
