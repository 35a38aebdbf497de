import { locator } from '../../shared/description/locators';

/** Locator for an expense report. ClayHR lists reports by user, so the list holds those of the API key's owner. */
export const expenseReportLocator = locator({
	thing: 'an expense report',
	search: 'searchExpenseReports',
	example: '5501',
	hint: "The field 'id' of a listed report ('expenseReportId' in raw output), which a created report has as well",
});
