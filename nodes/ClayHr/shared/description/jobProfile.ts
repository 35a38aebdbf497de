import { locator } from './locator';

/** Locator for a job profile. */
export const jobProfileLocator = locator({ thing: 'a job profile', search: 'searchJobProfiles', example: '55' });
