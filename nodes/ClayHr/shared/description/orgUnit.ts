import { locator } from './locator';

/** The ways to choose an org unit. */
export const orgUnitLocator = locator({ thing: 'an org unit', search: 'searchOrgUnits', example: '31' });
