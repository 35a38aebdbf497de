import { locator } from './locator';

/** Locator for a currency. */
export const currencyLocator = locator({
	thing: 'a currency',
	search: 'searchCurrencies',
	example: 'USD',
	hint: "The code as your company's list shows it, such as $(USD). For expense items, USD alone will do as well.",
	isText: true,
	key: 'Code',
});
