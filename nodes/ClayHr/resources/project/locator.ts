import { namedLocator } from '../../shared/description/locators';
import { projects } from './lists';

/** Locator for a project. */
export const projectLocator = namedLocator(projects, {
	search: 'searchProjects',
	example: '1201',
	exampleName: 'Website Relaunch',
});
