import { describedOperations, type DescribedOperation } from '../../sandbox/contract/description.mts';
import { isObject } from '../../sandbox/contract/guards.mts';

/** A call of ClayHR's API, as the OpenAPI description has it. */
export interface DocumentedCall {
	/** `GET /api/users` */
	call: string;
	/** high, medium or low */
	confidence: string;
	/** Address of the page; empty when there is none. */
	source: string;
	/** Whether that page is ClayHR's own; a few calls are known from other connectors only. */
	isClayHrs: boolean;
}

/** Every call that is documented anywhere, in the order of the OpenAPI description. */
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
