import { namedLocator } from '../../shared/description/locators';
import { candidates } from './lists';

/** Locator for a candidate. */
export const candidateLocator = namedLocator(candidates, {
	search: 'searchCandidates',
	example: '30501',
	hint: "The field 'id' of a listed candidate ('recruitId' in raw output)",
	exampleName: 'grace.field@example.com',
	nameHint: 'The exact name or email. The node first looks up the ID in ClayHR.',
});
