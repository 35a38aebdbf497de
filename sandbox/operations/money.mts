import { invoiceFacts, payStubFacts } from '../records/money.mts';
import { ok, type Handlers } from './call.mts';
import { invalid, requireManager } from './refusal.mts';

export const moneyHandlers: Handlers = {
	// Undocumented: who can read invoices, and the error for an unknown project. Here: not employees; an unknown project
	// is invalid.
	'GET /api/invoice/': (call) => {
		requireManager(call);
		const { query, company } = call;
		const project = company.projects.get(query.requiredNumber('projectId'));
		if (project === undefined) throw invalid().because('projectId: no such project');
		const invoices = company.invoices.list().filter(({ projectId }) => projectId === project.projectId);
		return ok({ data: invoices.map((invoice) => invoiceFacts(company, invoice)), message: 'successful' });
	},
	// Documented for the API key's user only.
	'GET /api/paystub': ({ company, caller }) => {
		const stubs = company.payStubs.list().filter(({ userId }) => userId === caller.userId);
		return ok({ code: 1, data: stubs.map((stub) => payStubFacts(company, stub)), message: 'successful' });
	},
};
