import type { INode } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import { toNodeApiError } from '../answer/failure';
import { unreachable } from '../answer/readFailure';
import { isObject } from '../isObject';

/**
 * Turns what the engine threw for a request that got no answer into an error with words for people.
 *
 * @returns the error itself when it is about something else, such as a domain that the credential may not be used for
 */
export function unreachableError(node: INode, error: unknown, itemIndex?: number): unknown {
	const code = error instanceof NodeApiError ? codeOf(error) : undefined;
	return code === undefined ? error : toNodeApiError(node, unreachable(code), itemIndex);
}

// The engine wraps the connection's error in one of its own, in different places in different releases.
function codeOf(error: object): string | undefined {
	const wrapped = [error, ...['cause', 'errorResponse'].map((name) => Reflect.get(error, name) as unknown)];
	const codes = wrapped.map((candidate) => (isObject(candidate) ? candidate.code : undefined));
	return codes.find((code): code is string => typeof code === 'string');
}
