import { locator } from './locator';

/** The ways to choose a candidate. */
export const candidateLocator = locator({
	thing: 'a candidate',
	search: 'searchCandidates',
	example: '30501',
	hint: "The field 'id' of a listed candidate ('recruitId' in raw output)",
});
