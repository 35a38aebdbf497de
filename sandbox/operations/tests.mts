import { wholeFormFacts } from '../records/form.mts';
import { ok, type Handlers } from './call.mts';
import { requireHr } from './refusal.mts';

export const testHandlers: Handlers = {
	// Undocumented: the response with several tests, because the page shows a single object. Here: one test is an object,
	// any other number a list.
	'GET /api/test': (call) => {
		requireHr(call);
		const { company, query } = call;
		const tests = company.forms.list('TEST').filter(({ status }) => status === query.requiredText('status'));
		const found = tests.map((form) => wholeFormFacts(company, form));
		return ok(found.length === 1 ? found[0] : found);
	},
};
