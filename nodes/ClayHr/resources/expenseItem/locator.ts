import { locator } from '../../shared/description/locator';

/** The ways to choose a kind of expense. */
export const expenseTypeLocator = locator({ thing: 'an expense type', search: 'searchExpenseTypes', example: '12' });
