import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const source = 'sandbox/state/stateRecords.mts';
export const target = 'sandbox/state/recordSchemas.mts';

/**
 * Generates the JSON schemas of the records in an exported state from their types.
 *
 * @returns the content of the generated file
 * @throws Error for a type that has no schema here
 */
export async function recordSchemasText(): Promise<string> {
	const config = ts.parseJsonConfigFileContent(
		ts.readConfigFile('tsconfig.tools.json', ts.sys.readFile.bind(ts.sys)).config,
		ts.sys,
		process.cwd(),
	);
	const program = ts.createProgram([source], config.options);
	const checker = program.getTypeChecker();
	const file = program.getSourceFile(source);
	const records = file?.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'CheckedRecords');
	if (records === undefined) throw new Error(`${source} has no interface CheckedRecords.`);
	const schemas = schemaOf(checker, checker.getTypeAtLocation(records), 'CheckedRecords').properties;
	const text = `// Generated from ${source} by \`npm run generate:state\`. Do not edit.

/** The schemas of the records in an exported state, by collection. */
export const recordSchemas = ${JSON.stringify(schemas)} as const satisfies Readonly<Record<string, object>>;
`;
	return format(text, { ...(await resolveConfig(target)), filepath: target });
}

interface Schema {
	[keyword: string]: unknown;
	properties?: Record<string, Schema>;
}

// Many fields share a type. Their names say which texts are days, and which numbers are ids and moments.
const isDay = (name: string): boolean => /^date|Date$|^(assigned|completed)On$/.test(name);
const isWhole = (name: string): boolean => /(Id|Ids|At|^at)$/.test(name);

function schemaOf(checker: ts.TypeChecker, type: ts.Type, name: string): Schema {
	if (type.isUnion()) return unionSchema(checker, type, name);
	if (type.isLiteral()) return { const: type.value };
	if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
	if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
	if (type.flags & ts.TypeFlags.String) return isDay(name) ? { type: 'string', format: 'date' } : { type: 'string' };
	if (type.flags & ts.TypeFlags.Number) return { type: isWhole(name) ? 'integer' : 'number' };
	if (checker.isArrayType(type)) {
		const [item] = checker.getTypeArguments(type as ts.TypeReference);
		if (item === undefined) throw new Error(`${name} is a list without a type.`);
		return { type: 'array', items: schemaOf(checker, item, name) };
	}
	if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
		throw new Error(`${name} has the type ${checker.typeToString(type)}, which has no schema here.`);
	const properties = checker.getPropertiesOfType(type).map((property) => {
		if (property.flags & ts.SymbolFlags.Optional) throw new Error(`${name}.${property.name} is optional.`);
		return [property.name, schemaOf(checker, checker.getTypeOfSymbol(property), property.name)] as const;
	});
	const required = properties.map(([key]) => key);
	return { type: 'object', properties: Object.fromEntries(properties), required, additionalProperties: false };
}

function unionSchema(checker: ts.TypeChecker, { types }: ts.UnionType, name: string): Schema {
	const parts = types.map((type) => schemaOf(checker, type, name));
	const values = parts.filter((part) => 'const' in part).map((part) => part.const);
	const isNullable = parts.some(({ type }) => type === 'null');
	const others = parts.filter((part) => !('const' in part) && part.type !== 'null');
	if (values.length > 0 && others.length === 0) {
		const isBoolean = values.every((value) => typeof value === 'boolean');
		if (!isBoolean) return { enum: [...values, ...(isNullable ? [null] : [])] };
		return { type: isNullable ? ['boolean', 'null'] : 'boolean' };
	}
	const [only] = others;
	if (only === undefined || others.length > 1 || values.length > 0)
		throw new Error(`${name} has several types, which have no schema here.`);
	return isNullable ? { ...only, type: [only.type, 'null'] } : only;
}
