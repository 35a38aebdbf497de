import type { Described } from './described.mts';

/** The facts of a call. `confidence`, `fallbackPath` and `paging` are missing if the node does not need them. */
export interface Facts {
	method: string;
	path: string;
	changesData: boolean;
	pathConfidence?: string;
	fallbackPath?: string;
	paging?: { firstPage: number; isFirstPageUnsure?: true };
}

/**
 * Extracts the facts that the node needs from each operation.
 *
 * @returns the facts by `METHOD path`, in the order of the description
 */
export function endpointFacts(operations: readonly Described[]): Record<string, Facts> {
	return Object.fromEntries(
		operations.map((operation) => [`${operation.method} ${operation.path}`, factsOf(operation)]),
	);
}

function factsOf(operation: Described): Facts {
	const { method, path, 'x-mutates': changesData = false, 'x-paging': paging } = operation;
	const confidence = operation['x-path-confidence'];
	// A change is never sent to a second path, because ClayHR may have executed it at the first one.
	const fallbackPath = changesData ? undefined : operation['x-alternative-paths']?.[0];
	return {
		method,
		path,
		changesData,
		...(confidence !== 'high' && { pathConfidence: confidence }),
		...(fallbackPath !== undefined && { fallbackPath }),
		...(paging && { paging: pagingOf(paging.firstPage) }),
	};
}

/** Starts at page 0 if the documentation does not name the first page. */
function pagingOf(firstPage: number | null): Facts['paging'] {
	return firstPage === null ? { firstPage: 0, isFirstPageUnsure: true } : { firstPage };
}
