import type { ValidationResult, Request } from 'openapi-backend';
import { isList, isObject } from './guards.mts';
import type { Operation } from './operation.mts';

/** A request as received. */
export interface IncomingRequest {
	method: string;
	/** As in the description: below /rm, without query string. */
	path: string;
	/** As sent; a repeated parameter is a list. */
	query: Record<string, unknown>;
	headers: Record<string, string | string[]>;
	/** The content type without parameters, in lower case; empty if missing. */
	contentType: string;
	/** The parsed body; undefined if missing or unreadable. */
	body: unknown;
	/** Why parsing failed, or null. */
	bodyError: string | null;
}

/** A checked request. */
export interface CheckedRequest {
	/** All mismatches with the description, in plain words; empty if the request is valid. */
	details: string[];
	/** Query parameters, converted to numbers where documented. */
	query: Record<string, unknown>;
	/** Path parameters, converted to numbers where documented. */
	params: Record<string, unknown>;
}

/**
 * Checks a request against its operation's description.
 * @param operation the operation
 * @param request the request
 * @param validate the library's check
 */
export function checkRequest(
	operation: Operation,
	request: IncomingRequest,
	validate: (request: Request) => ValidationResult<Request>,
): CheckedRequest {
	const details = checkBodyType(operation, request);
	if (request.bodyError !== null) details.push(request.bodyError);
	const { path, method, headers, body } = request;
	// The library also checks empty values, and an empty value is no day.
	const empty = operation.parameters.filter(({ name, mayBeEmpty }) => mayBeEmpty && request.query[name] === '');
	const emptyNames = new Set(empty.map(({ name }) => name));
	const filled = Object.entries(request.query).filter(([name]) => !emptyNames.has(name));
	const query = textsOf(Object.fromEntries(filled));
	const result = validate({
		path,
		method,
		headers,
		query,
		body: operation.bodyType === null ? undefined : asSent(body),
	});
	for (const error of result.errors ?? []) details.push(words(error.instancePath, error.message, error.params));
	const { coerced } = result;
	return {
		details,
		query: {
			...(isObject(coerced?.query) ? coerced.query : {}),
			...Object.fromEntries(empty.map(({ name }) => [name, ''])),
		},
		params: isObject(coerced?.params) ? coerced.params : {},
	};
}

// The library parses any body that is not an object a second time.
function asSent(body: unknown): object | string | undefined {
	if (body === undefined || (typeof body === 'object' && body !== null)) return body;
	return JSON.stringify(body);
}

// The library expects strings, and lists of strings for repeated parameters.
function textsOf(query: Record<string, unknown>): Record<string, string | string[]> {
	const entries = Object.entries(query);
	return Object.fromEntries(
		entries.map(([name, value]) => [name, isList(value) ? value.map((item) => String(item)) : textOf(value)]),
	);
}

// The library reads a space as the number 0.
function textOf(value: unknown): string {
	const text = String(value);
	return text.trim() === '' ? '' : text;
}

function checkBodyType(operation: Operation, { contentType, body }: IncomingRequest): string[] {
	const isEmpty = body === undefined || (isObject(body) && Object.keys(body).length === 0);
	if (operation.bodyType === null) return isEmpty ? [] : ['body: this call is documented without a body'];
	if (isObject(body) && contentType === operation.bodyType)
		return operation.files.filter((name) => !(name in body)).map((name) => `body.${name}: the file is missing`);
	if (body === undefined || contentType === operation.bodyType) return [];
	return [`body: must be ${operation.bodyType}, not ${contentType === '' ? 'of no type' : contentType}`];
}

function words(place: string, message: string | undefined, params: unknown): string {
	const where = place
		.replace(/^\//, '')
		.replaceAll('/', '.')
		.replace('requestBody', 'body')
		.replace('header', 'headers');
	const name =
		isObject(params) && typeof params.additionalProperty === 'string' ? ` (${params.additionalProperty})` : '';
	const allowed = isObject(params) && isList(params.allowedValues) ? ` (${params.allowedValues.join(', ')})` : '';
	return `${where === '' ? 'request' : where}: ${message ?? 'does not fit'}${name}${allowed}`;
}
