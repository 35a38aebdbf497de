import { expenseTypes, type ExpenseItem } from '../company/expenses.mts';
import { companyId } from '../company/organization.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { findUser } from './findUser.mts';
import { badFormat, invalid, requireSelfOrHr } from './refusal.mts';

export const expenseItemHandlers: Handlers = {
	'POST /api/expenseitem': saveItem,
	'POST /api/expenseitem/delete': (call) => {
		const item = openItem(call, call.query.requiredNumber('expenseItemId'));
		call.company.expenses.items.remove(item.expenseItemId);
		return ok({ message: 'successful' });
	},
};

// Undocumented: the error for an unknown item, or for an item of a submitted report. Here: both are invalid. Items of a
// rejected report can be changed again.
function openItem(call: Call, expenseItemId: number): ExpenseItem {
	const { items, reports } = call.company.expenses;
	const item = items.get(expenseItemId);
	if (item === undefined) throw invalid().because('expenseItemId: no such item');
	requireSelfOrHr(call, item.userId);
	const status = reports.get(item.expenseReportId ?? 0)?.status;
	if (status === 'SUB' || status === 'AP')
		throw invalid().because('expenseItemId: its report is submitted or approved');
	return item;
}

// Undocumented: the meaning of expenseItemId, and the item's report. Here: id 0 creates an item in the given report, or
// else in the user's newest draft, if there is one. Any other id updates an item, which keeps its report and its user. The message after an
// update is undocumented, too.
function saveItem(call: Call): Answer {
	const { query, company } = call;
	const id = query.requiredNumber('expenseItemId');
	const known = id === 0 ? undefined : openItem(call, id);
	const sent = readItem(call);
	if (known !== undefined) {
		if (sent.userId !== known.userId) throw invalid().because('expenseItemId: the item of another user');
		const { expenseItemId, expenseReportId, createUserId, createdAt } = known;
		company.expenses.items.save(expenseItemId, { ...sent, expenseItemId, expenseReportId, createUserId, createdAt });
		return ok({ expenseItemId, message: 'Expense Item updated successfully.' });
	}
	const expenseReportId = reportFor(call, sent.userId);
	const { expenseItemId } = company.expenses.items.add((newId) => ({ ...sent, expenseItemId: newId, expenseReportId }));
	return ok({ expenseItemId, message: 'Expense Item created successfully.' });
}

// Undocumented: which reports take an item. Here: all that are neither submitted nor approved.
function reportFor(call: Call, userId: number): number | null {
	const { query, company } = call;
	const asked = query.number('expenseReportId');
	if (asked === undefined) return company.expenses.newestDraft(userId)?.expenseReportId ?? null;
	const report = company.expenses.reports.get(asked);
	if (report === undefined || report.status === 'SUB' || report.status === 'AP')
		throw invalid().because('expenseReportId: no open report');
	requireSelfOrHr(call, report.userId);
	return asked;
}

// Undocumented: which text of an expense type expenseType is (here: code or description), and negative reimbursed
// amounts (here: rejected).
function readItem(call: Call): Omit<ExpenseItem, 'expenseItemId' | 'expenseReportId'> {
	const { query, company, caller, now } = call;
	const { userId } = findUser(call, query, { id: 'userId' }, [400, badFormat]);
	requireSelfOrHr(call, userId);
	const expenseType = query.requiredText('expenseType');
	const type = expenseTypes.find(({ expenseTypeId }) => expenseTypeId === query.number('expenseTypeId'));
	const isNamed = type !== undefined && [type.code, type.description].includes(expenseType);
	const project = company.projects.get(query.requiredNumber('projectId'));
	const amount = query.requiredNumber('amount');
	if (!isNamed || project === undefined || amount < 0 || query.number('cid') !== companyId)
		throw invalid().because('expenseType, expenseTypeId, projectId or cid is unknown, or amount is negative');
	return {
		userId,
		projectId: project.projectId,
		expenseTypeId: type.expenseTypeId,
		expenseType,
		amount,
		currencyCode: query.requiredText('currencyCode'),
		date: query.requiredDay('date'),
		billable: query.requiredText('billable'),
		reimbursible: query.requiredText('reimbursible'),
		remarks: query.requiredText('remarks'),
		createUserId: caller.userId,
		createdAt: now,
	};
}
