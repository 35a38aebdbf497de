import { keys, type Key } from '../company/keys.mts';
import { documentedMessages, type Operation } from '../contract/operation.mts';
import { json, type Outgoing } from './outgoing.mts';

const accessDenied = 'Access denied! Either Authorization or x-api-key & userid parameters are not present/valid.';

/**
 * Finds the key of a request: the headers x-api-key and userid must match.
 * @param headers the request's headers
 * @returns the key, or undefined
 */
export function findKey(headers: Record<string, string | string[] | undefined>): Key | undefined {
	return keys.find(({ apiKey, userId }) => headers['x-api-key'] === apiKey && headers.userid === String(userId));
}

/**
 * Rejects a request without a valid key, with the message documented for its operation.
 * @param operation the operation
 */
export function accessDeniedAnswer(operation: Operation): Outgoing {
	const isToken = operation.method === 'GET' && operation.path === '/api/token';
	if (isToken) return json(403, { message: 'forbidden' });
	const documented = documentedMessages(operation, 401).find((message) => message.startsWith('Access denied!'));
	return json(401, { message: documented ?? accessDenied });
}
