import { describedOperations } from '../../sandbox/contract/description.mts';

/** A JSON schema, with the parts that tests read. */
interface Schema {
	type?: string | string[];
	format?: string;
	items?: Schema;
	properties?: Record<string, Schema>;
	required?: string[];
}

/** A documented parameter. */
export interface ContractParameter {
	name: string;
	in: string;
	required?: boolean;
	schema: Schema;
}

interface Content {
	schema: Schema;
	example?: unknown;
	examples?: Record<string, { value: unknown }>;
}

/** A documented operation, with the parts that tests read. */
export interface ContractOperation {
	operationId: string;
	method: string;
	path: string;
	parameters?: ContractParameter[];
	requestBody?: { content: Record<string, { schema: Schema }> };
	responses: Record<string, { content?: Record<string, Content> }>;
	'x-mutates'?: boolean;
	'x-paging'?: { firstPage?: number | null };
	'x-alternative-paths'?: string[];
	'x-path-confidence': string;
}

const operations = describedOperations() as unknown as ContractOperation[];

/** The OpenAPI description of a call; undefined if missing. */
export function contractOf(method: string, path: string): ContractOperation | undefined {
	return operations.find((operation) => operation.method === method && operation.path === path);
}

/** What the OpenAPI description says of a parameter of a call; undefined when it has none. */
export function parameterOf(method: string, path: string, name: string): ContractParameter | undefined {
	return contractOf(method, path)?.parameters?.find((parameter) => parameter.name === name);
}

/** The required names of a JSON body or a form. */
export function requiredBodyOf(operation: ContractOperation): string[] {
	return itemsOf(bodyOf(operation))?.required ?? [];
}

/** The schema of a field in the records of a list's `data`; undefined if missing. */
export function rowSchemaOf({ responses }: ContractOperation, field: string): Schema | undefined {
	const answer = responses['200']?.content?.['application/json']?.schema;
	return itemsOf(answer?.properties?.data)?.properties?.[field];
}

function bodyOf({ requestBody }: ContractOperation): Schema | undefined {
	const content = requestBody?.content;
	return (content?.['application/json'] ?? content?.['multipart/form-data'])?.schema;
}

/** The schema of a list's entries; other schemas unchanged. */
const itemsOf = (schema: Schema | undefined): Schema | undefined => schema?.items ?? schema;

/** Every name of a field in the documented requests and answers, each once. */
export function contractNames(): string[] {
	const names = new Set<string>();
	const collect = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(collect);
		if (typeof value !== 'object' || value === null) return;
		const { properties } = value as Schema;
		for (const name of Object.keys(properties ?? {})) names.add(name);
		Object.values(value).forEach(collect);
	};
	for (const { parameters = [], requestBody, responses } of operations) {
		for (const { name, in: place } of parameters) if (place === 'query') names.add(name);
		collect(requestBody);
		collect(responses);
	}
	return [...names];
}

/** The documented JSON bodies of all responses with these statuses. */
export function documentedBodies(statuses: RegExp): unknown[] {
	const responses = operations.flatMap((operation) => Object.entries(operation.responses));
	const contents = responses.flatMap(([status, { content }]) =>
		statuses.test(status) ? (content?.['application/json'] ?? []) : [],
	);
	return contents.flatMap(({ example, examples = {} }) =>
		[example, ...Object.values(examples).map(({ value }) => value)].filter((body) => body !== undefined),
	);
}
