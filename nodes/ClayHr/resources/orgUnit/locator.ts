import { namedLocator } from '../../shared/description/locators';
import { orgUnits } from './lists';

/** Locator for an org unit. */
export const orgUnitLocator = namedLocator(orgUnits, {
	search: 'searchOrgUnits',
	example: '31',
	exampleName: 'Engineering',
});
