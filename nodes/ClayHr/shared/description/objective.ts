import { locator } from './locator';

/** Locator for an objective. */
export const objectiveLocator = locator({
	thing: 'an objective',
	search: 'searchObjectives',
	example: '71',
	hint: "The field 'id' of a listed objective ('objectiveId' in raw output)",
});
