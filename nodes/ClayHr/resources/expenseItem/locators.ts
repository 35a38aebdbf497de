import { locator } from '../../shared/fields/locator';

/** The ways to choose a kind of expense. */
export const expenseTypeLocator = locator({ thing: 'an expense type', search: 'searchExpenseTypes', example: '12' });

/** The ways to choose a currency. */
export const currencyLocator = locator({
	thing: 'a currency',
	search: 'searchCurrencies',
	example: '$(USD)',
	hint: 'As ClayHR writes it: its documentation names $(USD), $(CD) and ₹(INR)',
	isText: true,
	key: 'Code',
});
