import { locator } from '../../shared/description/locators';

/** Locator for an expense type. */
export const expenseTypeLocator = locator({ thing: 'an expense type', search: 'searchExpenseTypes', example: '12' });
