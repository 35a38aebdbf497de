import { locator } from './locator';

/** The ways to choose a currency. */
export const currencyLocator = locator({
	thing: 'a currency',
	search: 'searchCurrencies',
	example: '$(USD)',
	hint: 'As ClayHR writes it: its documentation names $(USD), $(CD) and ₹(INR)',
	isText: true,
	key: 'Code',
});
