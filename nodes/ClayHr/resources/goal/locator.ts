import { locator } from '../../shared/description/locators';

/** Locator for a goal. The list shows the goals that the API key's user can see. */
export const goalLocator = locator({
	thing: 'a goal',
	search: 'searchGoals',
	example: '610',
	hint: "The field 'id' of a listed goal ('goalId' in raw output)",
});
