import { namedLocator } from '../../shared/description/locators';
import { ptoPolicies } from './lists';

/** Locator for a PTO policy. */
export const ptoPolicyLocator = namedLocator(ptoPolicies, {
	search: 'searchPtoPolicies',
	example: '321',
	exampleName: 'Vacation',
});
