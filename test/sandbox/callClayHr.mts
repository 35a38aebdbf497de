import type { Sandbox } from '../support/sandbox.mts';

/** A JSON object. */
export type Json = Record<string, unknown>;

/** A response of the API. `json` is undefined unless the response is JSON. */
export interface Answered {
	status: number;
	text: string;
	json: unknown;
	headers: Headers;
}

/** The users of the API keys. */
export type Owner = 'hr' | 'manager' | 'employee' | 'nobody';

const userIds: Readonly<Record<Owner, string>> = { hr: '140001', manager: '140003', employee: '140009', nobody: '' };

/** Options of a call. */
export interface CallOptions {
	as?: Owner;
	query?: Record<string, string | number>;
	/** Sent as JSON, or as a form if it is FormData. */
	body?: unknown;
	/** Sent as it is, instead of `body`. */
	rawBody?: string;
	headers?: Record<string, string>;
}

/**
 * Calls ClayHR's API in a sandbox.
 * @param sandbox the sandbox
 * @param operation method and path, such as `GET /api/users`
 * @param options user of the API key, query parameters, body, further headers
 */
export async function call(sandbox: Sandbox, operation: string, options: CallOptions = {}): Promise<Answered> {
	const [method = '', path = ''] = operation.split(' ');
	const { as = 'hr', query = {}, body } = options;
	const texts = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
	const search = new URLSearchParams(texts).toString();
	const isForm = body instanceof FormData;
	const headers: Record<string, string> = {};
	if (as !== 'nobody') Object.assign(headers, { 'x-api-key': `sandbox-${as}-key`, userid: userIds[as] });
	if (body !== undefined && !isForm) headers['content-type'] = 'application/json';
	const root = path.startsWith('/job-board/') ? sandbox.url : `${sandbox.url}/rm`;
	const response = await fetch(`${root}${path}${search === '' ? '' : `?${search}`}`, {
		method,
		headers: { ...headers, ...options.headers },
		body: options.rawBody ?? (body === undefined ? null : isForm ? body : JSON.stringify(body)),
	});
	const text = await response.text();
	const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
	return { status: response.status, text, json: isJson ? parsed(text) : undefined, headers: response.headers };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/**
 * Returns the list in a response.
 * @param answered the response
 * @param name the list's key; without it the response itself is the list
 * @throws Error if there is no list
 */
export function rows({ status, text, json }: Answered, name?: string): Json[] {
	const list = name === undefined ? json : isJson(json) ? json[name] : undefined;
	if (!Array.isArray(list)) throw new Error(`No list in the answer ${status}: ${text.slice(0, 300)}`);
	return list.filter(isJson);
}

/**
 * Returns the record in a response.
 * @throws Error if there is no record
 */
export function record({ status, text, json }: Answered): Json {
	if (!isJson(json)) throw new Error(`No record in the answer ${status}: ${text.slice(0, 300)}`);
	return json;
}

/** Returns whether a value is a JSON object. */
export function isJson(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
