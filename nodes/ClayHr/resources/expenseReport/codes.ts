import { codeChoices } from '../../shared/records/codes';

/** Statuses for Expense Report: Submit. */
export const expenseReportStatuses = codeChoices([
	{ name: 'Draft', value: 'DRFT', description: 'Goes back to its author' },
	{ name: 'Submitted', value: 'SUB', description: 'Submitted for approval' },
]);

/** Payment statuses by code. ClayHR documents no payment codes; these two are our assumption. */
export const paymentWords = { NPD: 'not paid', PD: 'paid' };
