import { currencies, expenseTypes, type ExpenseReport } from '../company/expenses.mts';
import { currencyFacts, expenseReportFacts, expenseTypeFacts } from '../records/expense.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { requireOwnerOrDecider } from './deciders.mts';
import { findUser } from './findUser.mts';
import { invalid, Refusal, requireSelfOrHr } from './refusal.mts';

// Undocumented: who can read a user's expenses. Here: approvers of the user's leave.
export const expenseReportHandlers: Handlers = {
	'GET /api/currencylist': () => ok({ data: currencies.map(currencyFacts), message: 'success' }),
	'GET /api/expensetypes': () => ok({ data: expenseTypes.map(expenseTypeFacts) }),
	'GET /api/expensereports': (call) => {
		const names = { id: 'userID', guid: 'guid', email: 'email' };
		const person = findUser(call, call.query, names, [409, 'failure']);
		requireOwnerOrDecider(call, person.userId);
		const reports = call.company.expenses.reports.list().filter(({ userId }) => userId === person.userId);
		return ok({ data: reports.map((report) => expenseReportFacts(call.company, report)) });
	},
	'GET /api/expensereport': getReport,
	'POST /api/expensereport': createReport,
	'POST /api/expensereport/submit/{expenseReportId}': submitReport,
	'POST /api/expensereport/delete': deleteReport,
};

function getReport(call: Call): Answer {
	const { query, company } = call;
	const guid = query.text('guid');
	const id = query.number('expenseReportId');
	const report =
		id === undefined && guid !== undefined ? company.expenses.byGuid(guid) : company.expenses.reports.get(id ?? 0);
	if (report === undefined)
		throw new Refusal(409, 'Something Went Wrong!').because('guid or expenseReportId: no such report');
	requireOwnerOrDecider(call, report.userId);
	return ok(expenseReportFacts(company, report));
}

// Undocumented: the currency of a new report. Here: the company's first one.
function createReport({ query, company, caller, now }: Call): Answer {
	const refusal = new Refusal(409, 'Something Went Wrong!');
	const name = query.requiredText('name', refusal).trim();
	const amount = query.requiredNumber('amount');
	if (amount < 0) throw refusal.because('amount: must not be negative');
	const { expenseReportId } = company.expenses.addReport({
		name,
		description: query.text('description') ?? '',
		userId: caller.userId,
		projectId: null,
		amount,
		currencyCode: currencies[0]?.currencyCode ?? '',
		status: 'DRFT',
		comments: null,
		createdAt: now,
		submittedAt: null,
		paymentDate: null,
	});
	return ok({ message: 'Expense Report created successfully.', expenseReportId });
}

// Undocumented: the error for an unknown, a decided and an empty report. Here: the first two are invalid; an empty
// report can be submitted.
function openReport(call: Call, expenseReportId: number): ExpenseReport {
	const report = call.company.expenses.reports.get(expenseReportId);
	if (report === undefined) throw invalid().because('expenseReportId: no such report');
	requireSelfOrHr(call, report.userId);
	if (report.status === 'AP') throw invalid().because('expenseReportId: the report is approved');
	return report;
}

function submitReport(call: Call): Answer {
	const { params, query, company, now } = call;
	const report = openReport(call, params.requiredNumber('expenseReportId'));
	const status = query.requiredText('status') === 'SUB' ? 'SUB' : 'DRFT';
	company.expenses.reports.save(report.expenseReportId, {
		...report,
		status,
		submittedAt: status === 'SUB' ? now : null,
	});
	const done = status === 'SUB' ? 'submitted' : 'saved as draft';
	return ok({ message: `Expense Report ${done} successfully.`, expenseReportId: report.expenseReportId });
}

function deleteReport(call: Call): Answer {
	const report = openReport(call, call.query.requiredNumber('expenseReportId'));
	call.company.expenses.deleteReport(report.expenseReportId);
	return ok({ message: 'successful' });
}
