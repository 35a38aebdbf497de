import addFormats from 'ajv-formats';
import { OpenAPIBackend, type Document, type OpenAPIRouter, type ValidationResult } from 'openapi-backend';
import { checkAnswer } from './checkAnswer.mts';
import { checkRequest, type CheckedRequest, type IncomingRequest } from './checkRequest.mts';
import { readOperation, type Operation } from './operation.mts';

/** ClayHR's API description, ready for routing and checking. It has no state, so many sandboxes can share it. */
export interface Contract {
	operations: readonly Operation[];
	/**
	 * Finds the operation of a request. Trailing slashes matter.
	 * @param method HTTP method
	 * @param path path without query string, as in the description (below /rm, except for the job board)
	 * @returns the operation, or undefined
	 */
	find(method: string, path: string): Operation | undefined;
	/** Checks a request against its operation's description. */
	checkRequest(operation: Operation, request: IncomingRequest): CheckedRequest;
	/** Checks a response and returns all mismatches; empty if the response is valid. */
	checkAnswer(operation: Operation, status: number, body: unknown): string[];
}

/**
 * Prepares a description. Each operation is compiled at its first use.
 * @param document an OpenAPI 3.1 description
 * @throws Error if an operation lacks a required part
 */
export async function createContract(document: Document): Promise<Contract> {
	const library = new OpenAPIBackend({
		definition: document,
		quick: true,
		ignoreTrailingSlashes: false,
		coerceTypes: true,
		ajvOpts: { strict: false, allErrors: true },
		customizeAjv: (ajv) => {
			addFormats(ajv);
			return ajv;
		},
	});
	await library.init();
	const { router, validator } = library;
	keepOperations(router);
	const operations = router.getOperations().map(readOperation);
	const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
	return {
		operations,
		find(method, path) {
			const id = router.matchOperation({ method, path, headers: {} })?.operationId;
			return id === undefined ? undefined : byId.get(id);
		},
		checkRequest: (operation, request) =>
			checkRequest(operation, request, (read) => validator.validateRequest(read, operation.operationId)),
		checkAnswer: (operation, status, body) =>
			checkAnswer(operation, status, body, (read): ValidationResult =>
				validator.validateResponse(read, operation.operationId, status),
			),
	};
}

// Cached: the library would rebuild its list of operations for each request, although the description never changes.
function keepOperations(router: OpenAPIRouter): void {
	const operations = router.getOperations();
	router.getOperations = () => operations;
}
