import { locator } from '../../shared/description/locators';

/** Locator for an expense report. ClayHR lists reports by user, so the list shows those of the API key's user. */
export const expenseReportLocator = locator({
	thing: 'an expense report',
	search: 'searchExpenseReports',
	example: '5501',
	// Get takes a GUID, too.
	isText: true,
	hint: "The field 'id' of a listed or created expense report ('expenseReportId' in raw output)",
});
