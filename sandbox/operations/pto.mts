import { findPtoPolicy, ptoPolicies } from '../company/ptoPolicies.mts';
import { isList } from '../contract/guards.mts';
import { ptoBalanceFacts, ptoPolicyFacts } from '../records/ptoPolicy.mts';
import { created, ok, type Answer, type Call, type Handlers } from './call.mts';
import { Refusal, requireHr } from './refusal.mts';
import { Values } from './values.mts';

export const ptoHandlers: Handlers = {
	'GET /api/ptopolicies': ({ company }) => ok({ data: ptoPolicies.map((policy) => ptoPolicyFacts(company, policy)) }),
	// Documented for the API key's user only.
	'GET /api/v3/user/pto': ({ company, caller }) => {
		const balances = company.balances.ofUser(caller.userId);
		return ok({ code: 1, data: balances.map((balance) => ptoBalanceFacts(company, balance)), message: 'successful' });
	},
	'POST /api/userpto/balance/add': loadBalances,
};

// Undocumented: the format of ptobalances, typed as text. Here: a JSON list of {userId, ptoPolicyId, balance}. Each
// balance replaces the previous one. Either all are saved or none.
function loadBalances(call: Call): Answer {
	requireHr(call);
	const rows = rowsOf(call);
	for (const row of rows) {
		const user = call.company.people.get(row.number('userId') ?? 0);
		const policy = findPtoPolicy(row.number('ptoPolicyId') ?? 0);
		if (user === undefined || policy === undefined || !Number.isFinite(row.number('balance')))
			throw new Refusal(400, 'Bad Request.').because(
				'ptobalances: a user or policy is unknown, or a balance is missing',
			);
	}
	for (const row of rows)
		call.company.balances.set(
			row.requiredNumber('userId'),
			row.requiredNumber('ptoPolicyId'),
			row.requiredNumber('balance'),
		);
	return created({ message: 'Userpto balance added successfully.' });
}

function rowsOf({ form }: Call): Values[] {
	const listed = form.list('ptobalances');
	const rows = listed ?? readRows(form.requiredText('ptobalances'));
	if (rows.length === 0) throw new Refusal(400, 'Bad Request.').because('ptobalances: the list is empty');
	return rows;
}

function readRows(text: string): Values[] {
	try {
		const rows: unknown = JSON.parse(text);
		return isList(rows) ? rows.map((row) => new Values(row)) : [];
	} catch {
		throw new Refusal(400, 'Bad Request.').because('ptobalances: not valid JSON');
	}
}
