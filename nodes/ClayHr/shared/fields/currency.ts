import { locator } from './locator';

/** The ways to choose a currency. */
export const currencyLocator = locator({
	thing: 'a currency',
	search: 'searchCurrencies',
	example: 'USD',
	hint: "The code that your company's list shows. For expense items, ClayHR documents $(USD), $(CD) and ₹(INR).",
	isText: true,
	key: 'Code',
});
