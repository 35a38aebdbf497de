import { locator } from './locator';

/** The ways to choose a PTO policy. */
export const ptoPolicyLocator = locator({ thing: 'a PTO policy', search: 'searchPtoPolicies', example: '321' });
