import { locator } from '../../shared/description/locator';

/** The ways to choose an expense report. ClayHR lists them user by user: the list holds those of the API key's owner. */
export const expenseReportLocator = locator({
	thing: 'an expense report',
	search: 'searchExpenseReports',
	example: '5501',
	hint: "The field 'id' of a listed report ('expenseReportId' in raw output), which a created report has as well",
});
