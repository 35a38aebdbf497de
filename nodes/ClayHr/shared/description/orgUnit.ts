import { locator } from './locator';

/** Locator for an org unit. */
export const orgUnitLocator = locator({ thing: 'an org unit', search: 'searchOrgUnits', example: '31' });
