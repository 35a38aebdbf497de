import type { Company } from '../company/company.mts';
import { dayOf, momentOf } from '../company/days.mts';
import { companyId, firstUserId } from '../company/organization.mts';
import type { Review, ReviewAssignment, ReviewTemplate } from '../company/reviews.mts';
import { Facts } from '../contract/facts.mts';
import { scoreTemplateFacts } from './skill.mts';
import { userFactsOf } from './user.mts';

const scoreTemplateId = 4;

/** Facts about a template of reviews. */
export function reviewTemplateFacts(template: ReviewTemplate): Facts {
	return new Facts({ ...template, cid: companyId, createUserId: firstUserId, scoreTemplateId });
}

/** Facts about a review, with days as yyyy-MM-dd. */
export function reviewFacts(company: Company, review: Review): Facts {
	return new Facts({ ...reviewValues(company, review), createts: dayOf(review.createdAt) });
}

/** Facts about a completed review: its page documents days as numbers, read here as epoch milliseconds. */
export function completedReviewFacts(company: Company, review: Review): Facts {
	return new Facts({
		...reviewValues(company, review),
		createts: review.createdAt,
		startDate: momentOf(review.startDate),
		endDate: momentOf(review.endDate),
		completionDate: momentOf(review.completionDate),
	});
}

/** Facts about a review assignment; its user is the reviewer. */
export function reviewAssignmentFacts(company: Company, assignment: ReviewAssignment): Facts {
	const { reviews, skills } = company;
	const review = reviews.reviews.get(assignment.appraisalId);
	return new Facts({
		...assignment,
		cid: companyId,
		scoreTemplateId,
		scoreTemplateModel: scoreTemplateFacts(skills.scoreTemplates.get(scoreTemplateId)),
		userModel: userFactsOf(company, assignment.reviewerId),
		appraisalModel: review === undefined ? null : reviewFacts(company, review),
		createts: review === undefined ? null : dayOf(review.createdAt),
		notified: true,
		showReviewer: true,
		userVisibility: true,
		managerOnlyVisibility: false,
		weightage: 100,
		createDirectReports: false,
	});
}

function reviewValues(company: Company, review: Review): Record<string, unknown> {
	const { skills } = company;
	const user = userFactsOf(company, review.userId);
	return {
		...review,
		cid: companyId,
		status: 'A',
		reviewMode: 'STD',
		userModel: user,
		userViewModel: user,
		createUserModel: userFactsOf(company, review.createUserId),
		finalValueStr: review.finalValue === null ? null : String(review.finalValue),
		showFinalValue: true,
		scoreTemplateId,
		scoreTemplateModel: scoreTemplateFacts(skills.scoreTemplates.get(scoreTemplateId)),
		isLocked: Number(review.statusCode === 'COMP'),
	};
}
