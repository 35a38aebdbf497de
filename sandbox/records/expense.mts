import type { Company } from '../company/company.mts';
import { dayOf } from '../company/days.mts';
import {
	currencies,
	type Currency,
	type ExpenseItem,
	type ExpenseReport,
	type ExpenseType,
} from '../company/expenses.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { userFactsOf } from './user.mts';

/** Facts about a currency. */
export function currencyFacts(currency: Currency): Facts {
	return new Facts({ ...currency, cid: companyId });
}

/** Facts about an expense type; none has custom fields. */
export function expenseTypeFacts(type: ExpenseType): Facts {
	return new Facts({ ...type, cid: companyId, customfieldvalue: [] });
}

/**
 * Facts about an expense report. Undocumented: the codes of paymentStatus and paymentMode. Here: PD (paid), NPD (not
 * paid) and PAYROLL.
 * @param company the company
 * @param report the report
 */
export function expenseReportFacts(company: Company, report: ExpenseReport): Facts {
	const currency = currencies.find(({ currencyCode }) => currencyCode === report.currencyCode);
	const isPaid = report.paymentDate !== null;
	return new Facts({
		...report,
		cid: companyId,
		createUserId: report.userId,
		createts: report.createdAt,
		submittedts: report.submittedAt,
		submittedOn: report.submittedAt === null ? null : dayOf(report.submittedAt),
		paymentStatus: isPaid ? 'PD' : 'NPD',
		paymentMode: isPaid ? 'PAYROLL' : null,
		currencyModel: currency === undefined ? null : currencyFacts(currency),
		userViewModel: userFactsOf(company, report.userId),
		expenseItemModelList: company.expenses.itemsOf(report.expenseReportId).map(expenseItemFacts),
		approvalFlowId: 0,
	});
}

function expenseItemFacts(item: ExpenseItem): Facts {
	return new Facts({ ...item, cid: companyId, createts: item.createdAt });
}
