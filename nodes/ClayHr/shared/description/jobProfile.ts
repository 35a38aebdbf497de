import { locator } from './locator';

/** The ways to choose a job profile. */
export const jobProfileLocator = locator({ thing: 'a job profile', search: 'searchJobProfiles', example: '55' });
