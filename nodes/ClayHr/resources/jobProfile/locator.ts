import { namedLocator } from '../../shared/description/locators';
import { jobProfiles } from './lists';

/** Locator for a job profile. */
export const jobProfileLocator = namedLocator(jobProfiles, {
	search: 'searchJobProfiles',
	example: '55',
	exampleName: 'Software Engineer',
});
