import { defineList, withNames } from '../../shared/lists/defineList';
import { currencyCode } from '../../shared/currencyCode';
import { currencyShape, expenseReportShape, expenseTypeShape } from './shape';

/** The currencies of the company. */
export const currencies = withNames(defineList('GET /api/currencylist', { shape: currencyShape }), {
	thing: 'a currency',
	idFields: ['currencyCode'],
	nameFields: ['currencyCode'],
	// The list may have $(USD) or USD.
	essenceOf: currencyCode,
});

/** The expense types of the company. */
export const expenseTypes = withNames(defineList('GET /api/expensetypes', { shape: expenseTypeShape }), {
	thing: 'an expense type',
	idFields: ['expenseTypeId'],
	nameFields: ['description', 'code'],
});

/** Expense reports of one user. */
export const expenseReports = defineList('GET /api/expensereports', { shape: expenseReportShape });
