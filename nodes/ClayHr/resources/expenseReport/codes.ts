import { codeChoices } from '../../shared/records/codes';

/** Statuses for Expense Report: Submit. */
export const expenseReportStatuses = codeChoices([
	{ name: 'Draft', value: 'DRFT', description: 'Return the report to the user who created it' },
	{ name: 'Submitted', value: 'SUB', description: 'Submit the report for approval' },
]);

/** Payment statuses by code. ClayHR documents no payment codes; these two are our assumption. */
export const paymentWords = { NPD: 'not paid', PD: 'paid' };
