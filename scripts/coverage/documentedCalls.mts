import { describedOperations, type DescribedOperation } from '../../sandbox/contract/description.mts';
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

/** Every documented call, in the order of the OpenAPI description. */
export const documentedCalls: readonly DocumentedCall[] = describedOperations().map(readCall);

function readCall({ method, path, ...described }: DescribedOperation): DocumentedCall {
	const page = described.externalDocs;
	return {
		call: `${method} ${path}`,
		confidence: String(described['x-path-confidence']),
		source: isObject(page) ? String(page.url) : '',
	};
}
