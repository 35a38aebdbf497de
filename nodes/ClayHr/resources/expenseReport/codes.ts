import { codeChoices } from '../../shared/records/codes';

/** The statuses that an expense report can be given. */
export const expenseReportStatuses = codeChoices([
	{ name: 'Draft', value: 'DRFT', description: 'Goes back to its author' },
	{ name: 'Submitted', value: 'SUB', description: 'Goes to whoever approves it' },
]);

/** The codes of a report's payment, in words. */
export const paymentWords = { NPD: 'not paid', PD: 'paid' };
