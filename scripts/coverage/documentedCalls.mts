import { readFileSync } from 'node:fs';

import { parse } from 'yaml';
import { isObject } from '../../sandbox/contract/guards.mts';

/** A call that ClayHR documents, as the OpenAPI description has it. */
export interface DocumentedCall {
	/** `GET /api/users` */
	call: string;
	/** high, medium or low */
	confidence: string;
	/** Address of the page; empty when there is none. */
	source: string;
}

/**
 * Reads the documented calls.
 * @param file the OpenAPI description
 */
export function readDocumentedCalls(file: string): DocumentedCall[] {
	const description: unknown = parse(readFileSync(file, 'utf8'));
	const paths = isObject(description) && isObject(description.paths) ? description.paths : {};
	return Object.entries(paths).flatMap(([path, item]) =>
		Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]) =>
			isObject(operation) && 'operationId' in operation ? [describe(`${method.toUpperCase()} ${path}`, operation)] : [],
		),
	);
}

function describe(call: string, operation: Record<string, unknown>): DocumentedCall {
	const page = operation.externalDocs;
	return {
		call,
		confidence: String(operation['x-path-confidence']),
		source: isObject(page) ? String(page.url) : '',
	};
}
