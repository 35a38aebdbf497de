import { locator } from '../../shared/description/locator';

/** The ways to choose a goal; the list holds those that the owner of the API key may see. */
export const goalLocator = locator({
	thing: 'a goal',
	search: 'searchGoals',
	example: '610',
	hint: "The field 'id' of a listed goal ('goalId' in raw output)",
});
