import { locator } from '../../shared/description/locator';

/** Locator for an expense type. */
export const expenseTypeLocator = locator({ thing: 'an expense type', search: 'searchExpenseTypes', example: '12' });
