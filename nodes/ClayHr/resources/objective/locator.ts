import { namedLocator } from '../../shared/description/locators';
import { objectives } from './lists';

/** Locator for an objective. */
export const objectiveLocator = namedLocator(objectives, {
	search: 'searchObjectives',
	example: '71',
	hint: "The field 'id' of a listed objective ('objectiveId' in raw output)",
	exampleName: 'Happy Customers',
});
