import { endpointName, type Described } from './described.mts';

/** What the method and path of a call do not say. A fact is missing if the node does not need it. */
export interface Facts {
	isOutsideRm?: true;
	changesData?: boolean;
	pathConfidence?: string;
	fallbackPath?: string;
	family?: string;
	mayBeNoContent?: true;
	paging?: { firstPage: number; isFirstPageUnsure?: true };
}

/**
 * Extracts the facts that the node needs from each operation.
 *
 * @returns the facts by `METHOD path`, in the order of the description
 */
export function endpointFacts(operations: readonly Described[]): Record<string, Facts> {
	return Object.fromEntries(operations.map((operation) => [endpointName(operation), factsOf(operation)]));
}

function factsOf(operation: Described): Facts {
	// The node assumes the same, so a POST counts as a change unless the description denies it.
	const usuallyChangesData = operation.method !== 'GET';
	const { 'x-mutates': changesData = usuallyChangesData, 'x-paging': paging } = operation;
	const confidence = operation['x-path-confidence'];
	const fallbackPath = operation['x-alternative-paths']?.[0];
	const family = operation.tags?.[0];
	// All other calls are below the description's own server, which ends with /rm.
	const isOutsideRm = operation.servers !== undefined;
	return {
		...(isOutsideRm && { isOutsideRm }),
		...(changesData !== usuallyChangesData && { changesData }),
		...(confidence !== 'high' && { pathConfidence: confidence }),
		...(fallbackPath !== undefined && { fallbackPath, ...(family !== undefined && { family }) }),
		...(operation.responses?.['204'] !== undefined && { mayBeNoContent: true }),
		...(paging && { paging: pagingOf(paging.firstPage) }),
	};
}

/** Starts at page 0 if the documentation does not name the first page. */
function pagingOf(firstPage: number | null): Facts['paging'] {
	return firstPage === null ? { firstPage: 0, isFirstPageUnsure: true } : { firstPage };
}
