import { feedbackFacts } from '../records/feedback.mts';
import { ok, type Call, type Handlers } from './call.mts';
import { requireHr } from './refusal.mts';

export const feedbackHandlers: Handlers = {
	'GET /api/feedback/': (call) => {
		const { company } = call;
		const concerned = usersConcerned(call);
		const found = company.feedback.list().filter(({ userId }) => concerned === null || concerned.has(userId));
		const feedbackList = found.map((feedback) => feedbackFacts(company, feedback));
		return ok({ message: 'Feedback retrieved successfully.', feedbackList });
	},
};

// Undocumented: the meaning of the scopes, and permissions. Here: my is feedback about the API key's user, team is
// feedback about direct reports, all requires HR. Null means all users.
function usersConcerned(call: Call): Set<number> | null {
	const { query, caller, company, today } = call;
	const type = query.requiredText('type');
	if (type === 'my') return new Set([caller.userId]);
	if (type === 'team') return company.reportingLines.reportsOf(caller.userId, today);
	requireHr(call);
	return null;
}
