import { locator } from './locator';

/** Locator for a project. */
export const projectLocator = locator({ thing: 'a project', search: 'searchProjects', example: '1201' });
