import type { INode, NodeApiError } from 'n8n-workflow';

import { toNodeApiError } from '../answer/failure';
import { unreachable } from '../answer/readFailure';

/** n8n's kind of error for a request that got no answer, from whatever the engine threw. */
export function unreachableError(node: INode, error: unknown, itemIndex?: number): NodeApiError {
	return toNodeApiError(node, unreachable(codeOf(error)), itemIndex);
}

// The engine wraps the connection's error in one of its own, in different places in different releases.
function codeOf(error: unknown): string | undefined {
	const wrapped = isObject(error) ? [error, error.cause, error.errorResponse] : [];
	const codes = wrapped.map((candidate) => (isObject(candidate) ? candidate.code : undefined));
	return codes.find((code): code is string => typeof code === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
