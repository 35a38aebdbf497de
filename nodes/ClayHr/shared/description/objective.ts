import { locator } from './locator';

/** The ways to choose an objective. */
export const objectiveLocator = locator({
	thing: 'an objective',
	search: 'searchObjectives',
	example: '71',
	hint: "The field 'id' of a listed objective ('objectiveId' in raw output)",
});
