import { describedOperations, type DescribedOperation } from '../../sandbox/contract/description.mts';
import { isObject } from '../../sandbox/contract/guards.mts';

/** A call of ClayHR's API in the OpenAPI description. */
export interface DocumentedCall {
	/** `GET /api/users` */
	call: string;
	/** How certain the path is: high, medium or low. */
	confidence: string;
	/** The address of the documentation page, or an empty text. */
	source: string;
	/** Whether the page belongs to ClayHR; a few calls are known only from other connectors. */
	isClayHrs: boolean;
}

/** All documented calls, in the order of the OpenAPI description. */
export const documentedCalls: readonly DocumentedCall[] = describedOperations().map(readCall);

function readCall({ method, path, ...described }: DescribedOperation): DocumentedCall {
	const page = described.externalDocs;
	const source = isObject(page) ? String(page.url) : '';
	return {
		call: `${method} ${path}`,
		confidence: String(described['x-path-confidence']),
		source,
		isClayHrs: source.startsWith('https://clayhr.readme.io/'),
	};
}
