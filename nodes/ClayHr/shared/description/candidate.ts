import { locator } from './locator';

/** Locator for a candidate. */
export const candidateLocator = locator({
	thing: 'a candidate',
	search: 'searchCandidates',
	example: '30501',
	hint: "The field 'id' of a listed candidate ('recruitId' in raw output)",
});
