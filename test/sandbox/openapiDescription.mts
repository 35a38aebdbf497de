import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readDescription } from '../../sandbox/contract/description.mts';

export type Node = Record<string, unknown>;

/** An operation of sandbox/openapi.yaml; `node` is its description, references not resolved. */
export interface Operation {
	path: string;
	method: string;
	id: string;
	node: Node;
}

/** Returns whether a value is an object with keys (not null, not a list). */
export const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns whether a value is a text that is not blank. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Returns a list unchanged, and an empty list for anything else. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Returns an object unchanged.
 * @throws Error if the value is not an object
 */
export function node(value: unknown): Node {
	if (!isNode(value)) throw new Error(`An object was expected, not ${JSON.stringify(value)}.`);
	return value;
}

/** The complete sandbox/openapi.yaml. */
export const description = node(readDescription());

/** All operations, in the order of the file. */
export const operations: Operation[] = Object.entries(node(description.paths)).flatMap(([path, item]) =>
	Object.entries(node(item))
		.filter(([key]) => key !== 'servers')
		.map(([method, value]) => ({ path, method, id: String(node(value).operationId), node: node(value) })),
);

/**
 * Finds an operation by its id.
 * @throws Error if the id is unknown
 */
export function find(id: string): Operation {
	const found = operations.find((one) => one.id === id);
	if (found === undefined) throw new Error(`There is no operation ${id}.`);
	return found;
}

/** Resolves a `$ref` of the description; returns other objects unchanged. */
export function resolve(value: unknown): Node {
	const { $ref } = node(value);
	if (typeof $ref !== 'string') return node(value);
	const parts = $ref.replace('#/', '').split('/');
	return parts.reduce<Node>((inner, part) => node(inner[part]), description);
}

/** The parameters of an operation, references resolved. */
export const parameters = (one: Operation): Node[] => list(one.node.parameters).map(resolve);

/** An operation's responses as pairs of status and response, references resolved. */
export const responses = (one: Operation): [string, Node][] =>
	Object.entries(node(one.node.responses)).map(([status, response]) => [status, resolve(response)]);

/** The schema of an operation's request body, reference resolved. */
export function bodySchema(one: Operation): Node {
	const [content] = Object.values(node(resolve(one.node.requestBody).content));
	return resolve(node(content).schema);
}

const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
addFormats(ajv);
ajv.addSchema(description, 'api');
const escape = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Returns an operation's success response.
 * @returns its example, and a function that checks another value against its schema
 * @throws Error if the operation has no success response in JSON
 */
export function success(one: Operation): { example: unknown; accepts: (value: unknown) => boolean } {
	const [status, response] = responses(one).find(([code]) => code === '200' || code === '201') ?? ['', {}];
	const pointer = ['paths', one.path, one.method, 'responses', status, 'content', 'application/json', 'schema'];
	const validate = ajv.compile({ $ref: `api#/${pointer.map(escape).join('/')}` });
	return { example: node(node(response.content)['application/json']).example, accepts: (value) => validate(value) };
}

/** Returns all objects below a schema that list their keys but allow others. */
export function openRecords(schema: unknown, seen = new Set<Node>()): Node[] {
	const start = resolve(schema);
	if (seen.has(start)) return [];
	seen.add(start);
	const { properties, items, additionalProperties } = start;
	const inner = [...Object.values(isNode(properties) ? properties : {}), ...(isNode(items) ? [items] : [])];
	const open = isNode(properties) && additionalProperties !== false ? [start] : [];
	return [...open, ...inner.flatMap((part) => openRecords(part, seen))];
}

/** Returns whether a response is JSON with a message, or the one documented plain text. */
export function isRefusal({ content }: Node): boolean {
	const { 'text/plain': text, 'application/json': json } = node(content);
	if (isNode(text)) return text.example === 'Resource Path not found.';
	const { required, properties } = resolve(node(json).schema);
	const texts = Object.values(node(node(json).examples)).map((example) => node(node(example).value).message);
	return list(required).includes('message') && 'message' in node(properties) && texts.length > 0 && texts.every(isText);
}
