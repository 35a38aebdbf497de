import type { Company } from '../company/company.mts';
import type { Feedback } from '../company/feedback.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { userFactsOf } from './user.mts';

/** Gives what is known about a feedback entry. Undocumented: what userName is. Here it names the author. */
export function feedbackFacts(company: Company, feedback: Feedback): Facts {
	return new Facts({
		feedbackid: feedback.feedbackId,
		id: feedback.feedbackId,
		feedback: feedback.title,
		feedbackDesc: feedback.text,
		assignedUserModel: userFactsOf(company, feedback.userId),
		createUserModel: userFactsOf(company, feedback.createUserId),
		userName: company.people.get(feedback.createUserId)?.displayFullName,
		cid: companyId,
		createts: feedback.createdAt,
		status: 'A',
		objectType: 'user',
		sentimentCode: feedback.isPraise ? 'POS' : 'NEU',
	});
}
