import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

/** A documented parameter. */
export interface ContractParameter {
	name: string;
	in: string;
	required?: boolean;
	schema: { type?: string | string[]; format?: string };
}

/** A documented operation, as far as the tests read it. */
export interface ContractOperation {
	operationId: string;
	parameters?: Array<ContractParameter | { $ref: string }>;
	requestBody?: { content: Record<string, { schema: unknown }> };
	'x-mutates'?: boolean;
	'x-paging'?: { firstPage?: number | null };
	'x-alternative-paths'?: string[];
	'x-path-confidence': string;
}

type Document = { paths: Record<string, Record<string, ContractOperation>>; components: Record<string, unknown> };

const document = parse(readFileSync('sandbox/openapi.yaml', 'utf8')) as Document;

/** What the OpenAPI description says of a call; undefined when it has none. */
export function contractOf(method: string, path: string): ContractOperation | undefined {
	return document.paths[path]?.[method.toLowerCase()];
}

/** The parameters of an operation, references followed. */
export function parametersOf({ parameters = [] }: ContractOperation): ContractParameter[] {
	return parameters.map((parameter) => ('$ref' in parameter ? (follow(parameter) as ContractParameter) : parameter));
}

/** The schema of a value in a JSON body or a form, by its path with dots; undefined when the description has none. */
export function bodySchemaOf(operation: ContractOperation, path: string): ContractParameter['schema'] | undefined {
	let schema = itemsOf(bodyOf(operation));
	for (const name of path.split('.')) schema = /^\d+$/.test(name) ? itemsOf(schema) : follow(propertyOf(schema, name));
	return schema as ContractParameter['schema'] | undefined;
}

/** The names a JSON body or a form must have. */
export function requiredBodyOf(operation: ContractOperation): string[] {
	const schema = itemsOf(bodyOf(operation)) as { required?: string[] } | undefined;
	return schema?.required ?? [];
}

function bodyOf({ requestBody }: ContractOperation): unknown {
	const content = requestBody?.content;
	return follow((content?.['application/json'] ?? content?.['multipart/form-data'])?.schema);
}

/** What a list holds; anything else as it is. */
function itemsOf(schema: unknown): unknown {
	const items = (schema as { items?: unknown } | undefined)?.items;
	return items === undefined ? schema : follow(items);
}

function propertyOf(schema: unknown, name: string): unknown {
	return (schema as { properties?: Record<string, unknown> } | undefined)?.properties?.[name];
}

function follow(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
	const names = String(value.$ref).slice(2).split('/');
	return follow(
		names.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], document),
	);
}
