import { namedLocator } from '../../shared/description/locators';
import { publishedLocations } from './lists';

/** Locator for a work location. */
export const locationLocator = namedLocator(publishedLocations, {
	search: 'searchLocations',
	example: '12',
	hint: "For a location that is not on the public job board: the field 'locationId' of Position: Get or PTO Policy: Get Many",
	exampleName: 'Boston',
	nameHint: 'The exact name of a location on the public job board. The node first looks up the ID in ClayHR.',
});
