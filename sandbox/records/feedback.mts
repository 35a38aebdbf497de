import type { Company } from '../company/company.mts';
import type { Feedback } from '../company/feedback.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { userFactsOf } from './user.mts';

/** Facts about a feedback entry. Undocumented: the meaning of userName. Here: the author. */
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
