import { defineList } from '../../shared/lists/defineList';
import { currencyShape, expenseReportShape, expenseTypeShape } from './shape';

/** The currencies of the company. */
export const currencies = defineList('GET /api/currencylist', { shape: currencyShape });

/** The expense types of the company. */
export const expenseTypes = defineList('GET /api/expensetypes', { shape: expenseTypeShape });

/** Expense reports of one user. */
export const expenseReports = defineList('GET /api/expensereports', { shape: expenseReportShape });
