import type { Key } from '../company/keys.mts';
import { documentedMessages, type Operation } from '../contract/operation.mts';
import { isObject } from '../contract/guards.mts';
import { json, type Outgoing } from './outgoing.mts';

const accessDenied = 'Access denied! Either Authorization or x-api-key & userid parameters are not present/valid.';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Finds the key of a request: the headers x-api-key and userid must match. Some operations document an older header
 * with both values, too.
 * @param keys the company's keys
 * @param operation the operation
 * @param headers the request's headers
 * @returns the key, or undefined
 */
export function findKey(keys: readonly Key[], { takesAuthorization }: Operation, headers: Headers): Key | undefined {
	const keyOf = (key: unknown, owner: unknown): Key | undefined =>
		keys.find(({ apiKey, userId }) => key === apiKey && String(owner) === String(userId));
	const older = takesAuthorization ? olderForm(headers.authorization) : undefined;
	return (
		keyOf(headers['x-api-key'], headers.userid) ?? (older === undefined ? undefined : keyOf(older.apiKey, older.userId))
	);
}

/** Returns whether a request has an API key in either form, valid or not. */
export function hasKey(headers: Headers): boolean {
	return 'x-api-key' in headers || 'authorization' in headers;
}

function olderForm(header: string | string[] | undefined): Record<string, unknown> | undefined {
	if (typeof header !== 'string') return undefined;
	try {
		const parsed: unknown = JSON.parse(header);
		return isObject(parsed) ? parsed : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Rejects a request without a valid key, with the message documented for its operation.
 * @param operation the operation
 */
export function accessDeniedAnswer(operation: Operation): Outgoing {
	const isToken = operation.method === 'GET' && operation.path === '/api/token';
	const reason = 'the API key and the user ID are missing or wrong';
	if (isToken) return { ...json(403, { message: 'forbidden' }), reason };
	const documented = documentedMessages(operation, 401).find((message) => message.startsWith('Access denied!'));
	return { ...json(401, { message: documented ?? accessDenied }), reason };
}
