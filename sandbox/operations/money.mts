import { invoiceFacts, payStubFacts } from '../records/money.mts';
import { ok, type Handlers } from './call.mts';
import { invalid, requireManager } from './refusal.mts';

export const moneyHandlers: Handlers = {
	// Undocumented: who may read invoices, and a project that does not exist. Here employees may not; the project is invalid.
	'GET /api/invoice/': (call) => {
		requireManager(call);
		const { query, company } = call;
		const project = company.projects.get(query.requiredNumber('projectId'));
		if (project === undefined) throw invalid();
		const invoices = company.invoices.list().filter(({ projectId }) => projectId === project.projectId);
		return ok({ data: invoices.map((invoice) => invoiceFacts(company, invoice)), message: 'successful' });
	},
	// Concerns the key's owner only, as its page says.
	'GET /api/paystub': ({ company, caller }) => {
		const stubs = company.payStubs.list().filter(({ userId }) => userId === caller.userId);
		return ok({ code: 1, data: stubs.map((stub) => payStubFacts(company, stub)), message: 'successful' });
	},
};
