import { isList, isObject } from './guards.mts';
import { readParameters, type Parameter } from './parameters.mts';
import { readUnsureFields, type UnsureFields } from './unsureFields.mts';

/** An operation of the description. */
export interface Operation {
	operationId: string;
	/** In upper case. */
	method: string;
	/** As in the description, with {names}. */
	path: string;
	/** Other paths that the documentation also allows, the most likely first. */
	alternativePaths: readonly string[];
	/** Whether the operation changes data, independent of its method. */
	changesData: boolean;
	/** Whether the operation needs the API key and the user id. */
	secured: boolean;
	/** Whether the operation also documents the older Authorization header. */
	takesAuthorization: boolean;
	parameters: readonly Parameter[];
	/** The content type of the body, or null without a body. */
	bodyType: string | null;
	/** The names of required files. */
	files: readonly string[];
	/** The documented responses by status, references resolved. */
	responses: Record<string, unknown>;
	/** The fields of the success response that the operation's page does not document; undefined if there are none. */
	unsureFields: UnsureFields | undefined;
}

/**
 * Reads an operation of the description.
 * @param described the operation as the OpenAPI library returns it, references resolved
 * @throws Error if the description lacks a required part
 */
export function readOperation(described: unknown): Operation {
	if (!isObject(described)) throw new Error('The description has an operation that is not an object.');
	const { operationId, method, path, security, requestBody, responses } = described;
	if (typeof operationId !== 'string' || typeof method !== 'string' || typeof path !== 'string')
		throw new Error('The description has an operation without operationId, method or path.');
	if (!isObject(responses)) throw new Error(`The description of ${operationId} has no responses.`);
	const requirements = isList(security) ? security.filter(isObject) : [];
	const content = isObject(requestBody) && isObject(requestBody.content) ? Object.keys(requestBody.content) : [];
	const alternatives = described['x-alternative-paths'];
	return {
		operationId,
		method: method.toUpperCase(),
		path,
		alternativePaths: isList(alternatives) ? alternatives.map(String) : [],
		changesData: described['x-mutates'] === true,
		secured: requirements.some((requirement) => Object.keys(requirement).length > 0),
		takesAuthorization: requirements.some((requirement) => 'authorization' in requirement),
		parameters: readParameters(described.parameters),
		bodyType: content[0] ?? null,
		files: demandedFiles(requestBody),
		responses,
		unsureFields: readUnsureFields(described['x-unsure-fields']),
	};
}

// Read here, because the OpenAPI library removes files from the required fields.
function demandedFiles(requestBody: unknown): string[] {
	const content =
		isObject(requestBody) && isObject(requestBody.content) ? requestBody.content['multipart/form-data'] : undefined;
	const schema = isObject(content) && isObject(content.schema) ? content.schema : {};
	const { properties, required } = schema;
	if (!isObject(properties) || !isList(required)) return [];
	return Object.entries(properties)
		.filter(([name, property]) => isObject(property) && property.format === 'binary' && required.includes(name))
		.map(([name]) => name);
}

/**
 * Returns the schema of an operation's response.
 * @param operation the operation
 * @param status HTTP status
 * @returns the JSON schema; undefined if the status has none
 */
export function answerSchema(operation: Operation, status: number): unknown {
	return jsonContent(operation.responses[String(status)])?.schema;
}

/**
 * Returns the description's example of a response.
 * @param operation the operation
 * @returns its first success status with the example; the body is undefined if there is no example
 */
export function exampleAnswer(operation: Operation): { status: number; body: unknown } {
	const status = Object.keys(operation.responses).find((code) => code.startsWith('2')) ?? '200';
	const content = jsonContent(operation.responses[status]);
	const named = isObject(content?.examples) ? Object.values(content.examples)[0] : undefined;
	return { status: Number(status), body: content?.example ?? (isObject(named) ? named.value : undefined) };
}

/**
 * Returns the documented error messages of an operation.
 * @param operation the operation
 * @param status HTTP status
 */
export function documentedMessages(operation: Operation, status: number): string[] {
	const content = jsonContent(operation.responses[String(status)]);
	const named = isObject(content?.examples) ? Object.values(content.examples) : [];
	const bodies = [content?.example, ...named.map((example) => (isObject(example) ? example.value : undefined))];
	return bodies
		.map((body) => (isObject(body) ? body.message : undefined))
		.filter((message) => typeof message === 'string');
}

function jsonContent(response: unknown): Record<string, unknown> | undefined {
	if (!isObject(response) || !isObject(response.content)) return undefined;
	const json = response.content['application/json'];
	return isObject(json) ? json : undefined;
}
