import type { RecordList } from '../../shared/parameters/fields';
import { currencies as currencyList } from '../expenseReport/lists';

// ClayHR writes a currency as its sign followed by its code: $(USD).
const codeInParentheses = /\(([^()]+)\)\s*$/;

/** The company's currencies. A code alone, such as USD, stands for the currency that ClayHR lists with that code. */
export const currencies: RecordList = {
	path: currencyList.path,
	idField: 'currencyCode',
	thing: 'a currency',
	code: {
		isExact: (value) => codeInParentheses.test(value),
		isMeant: (value, listed) => isSameCode(value, codeInParentheses.exec(listed)?.[1] ?? listed),
	},
};

const isSameCode = (one: string, other: string) => one.trim().toUpperCase() === other.trim().toUpperCase();
