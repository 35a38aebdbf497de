import { namedLocator } from '../../shared/description/locators';
import { goals } from './lists';

/** Locator for a goal. The list shows the goals that the API key's user can see. */
export const goalLocator = namedLocator(goals, {
	search: 'searchGoals',
	example: '610',
	hint: "The field 'id' of a listed goal ('goalId' in raw output)",
	exampleName: 'Answer Within a Day',
	nameHint: "The exact summary of a goal that the API key's user can see. The node first looks up the ID in ClayHR.",
});
