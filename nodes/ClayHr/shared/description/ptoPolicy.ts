import { locator } from './locator';

/** Locator for a PTO policy. */
export const ptoPolicyLocator = locator({ thing: 'a PTO policy', search: 'searchPtoPolicies', example: '321' });
