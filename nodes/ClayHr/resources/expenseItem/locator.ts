import { namedLocator } from '../../shared/description/locators';
import { expenseTypes } from '../expenseReport/lists';

/** Locator for an expense type. */
export const expenseTypeLocator = namedLocator(expenseTypes, {
	search: 'searchExpenseTypes',
	example: '12',
	exampleName: 'Travel',
});
