import { locator } from './locator';

/** The ways to choose a project. */
export const projectLocator = locator({ thing: 'a project', search: 'searchProjects', example: '1201' });
