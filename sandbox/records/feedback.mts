import type { Company } from '../company/company.mts';
import type { Feedback } from '../company/feedback.mts';
import { companyId } from '../company/organization.mts';
import { Facts } from '../contract/facts.mts';
import { userFacts } from './user.mts';

/** Gives what is known about a feedback entry. Undocumented: what userName is. Here it names the author. */
export function feedbackFacts(company: Company, feedback: Feedback): Facts {
	const subject = company.people.get(feedback.userId);
	const author = company.people.get(feedback.createUserId);
	return new Facts({
		feedbackid: feedback.feedbackId,
		id: feedback.feedbackId,
		feedback: feedback.title,
		feedbackDesc: feedback.text,
		assignedUserModel: subject === undefined ? null : userFacts(company, subject),
		createUserModel: author === undefined ? null : userFacts(company, author),
		userName: author?.displayFullName,
		cid: companyId,
		createts: feedback.createdAt,
		status: 'A',
		objectType: 'user',
		sentimentCode: feedback.isPraise ? 'POS' : 'NEU',
	});
}
