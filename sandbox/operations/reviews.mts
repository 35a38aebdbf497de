import { reviewTemplates, type Review } from '../company/reviews.mts';
import { completedReviewFacts, reviewAssignmentFacts, reviewFacts, reviewTemplateFacts } from '../records/review.mts';
import { created, ok, type Answer, type Call, type Handlers } from './call.mts';
import { forbidden, invalid, Refusal, requireReader } from './refusal.mts';
import { teamOf } from './team.mts';

const failure = 'failure';

export const reviewHandlers: Handlers = {
	'GET /api/appraisal/user': ({ company, caller }) => {
		const own = company.reviews.reviews.list().filter(({ userId }) => userId === caller.userId);
		return ok({ code: 1, data: own.map((review) => reviewFacts(company, review)), message: 'successful' });
	},
	'GET /api/appraisal/template/list': () =>
		ok({ data: reviewTemplates.map(reviewTemplateFacts), message: 'successful' }),
	'GET /api/appraisal/assignment': ({ company, caller }) => {
		const own = company.reviews.assignments
			.list()
			.filter(({ reviewerId, asgnStatusCode }) => reviewerId === caller.userId && asgnStatusCode === 'PEND');
		const data = own.map((assignment) => reviewAssignmentFacts(company, assignment));
		return ok({ code: 1, data, message: 'successful' });
	},
	'GET /api/appraisal/getCompletedReviews': (call) => {
		const { company, query } = call;
		const target = query.requiredNumber('targetUserId');
		requireReader(call, target);
		if (company.people.get(target) === undefined) throw new Refusal(409, failure).because('targetUserId: no such user');
		const completed = company.reviews.reviews
			.list()
			.filter(({ userId, statusCode }) => userId === target && statusCode === 'COMP');
		return ok({ data: completed.map((review) => completedReviewFacts(company, review)), message: 'successful' });
	},
	'POST /api/appraisal/add': createReview,
	'POST /api/appraisal/bulkLaunch': launchReviews,
};

// Undocumented: who may start a review. Here: HR administrators, and managers for their direct reports.
function createReview(call: Call): Answer {
	const { query, company } = call;
	const userId = query.requiredNumber('userId');
	if (company.people.get(userId) === undefined) throw new Refusal(409, failure).because('userId: no such user');
	if (!teamOf(call)(userId)) throw forbidden();
	const refusal = new Refusal(409, failure);
	const [startDate = null, endDate = null] = query.period('StartDate', 'EndDate', refusal);
	const appraisalType = query.text('AppraisalType') ?? 'Annual';
	const period = { startDate, endDate, appraisalType };
	const planned = planReview(call, query.requiredNumber('templateId'), refusal, period);
	const { appraisalId } = company.reviews.start(planned(userId));
	return created({ appraisalId, message: 'Performance review created successfully.' });
}

// The documentation leaves four things open. The sandbox requires template and users, separates users by commas, starts no
// review if one user can't be reviewed, and accepts every text as a period.
function launchReviews(call: Call): Answer {
	const { query, company } = call;
	const userIds = (query.text('userIdList') ?? '').split(',').map((id) => (/^\d+$/.test(id.trim()) ? Number(id) : NaN));
	if (userIds.some((userId) => company.people.get(userId) === undefined))
		throw invalid().because('userIdList: no such user');
	if (!userIds.every(teamOf(call))) throw forbidden();
	const [startDate = null, endDate = null] = query.period('startDate', 'endDate');
	const planned = planReview(call, query.number('templateId') ?? 0, invalid(), {
		startDate,
		endDate,
		appraisalType: query.filledText('reviewType'),
		imported: ['goals', 'jobProfileSkills', 'skills'].filter((what) => isSet(call, `import${capital(what)}`)),
	});
	for (const userId of new Set(userIds)) company.reviews.start(planned(userId));
	return ok({});
}

type Planned = Pick<Review, 'startDate' | 'endDate'> & { appraisalType?: string | undefined; imported?: string[] };

/**
 * Prepares the start of reviews.
 * @param call the call
 * @param templateId the template
 * @param refusal the error for an invalid template
 * @param planned the reviews' common values
 * @returns a function that returns a user's review
 */
function planReview(
	{ company, caller, now }: Call,
	templateId: number,
	refusal: Refusal,
	planned: Planned,
): (userId: number) => Omit<Review, 'appraisalId'> {
	const { startDate, endDate, imported = [] } = planned;
	const template = reviewTemplates.find(({ appraisalTemplateId }) => appraisalTemplateId === templateId);
	if (template?.status !== 'A') throw refusal.because('templateId: no such active template');
	return (userId) => ({
		appraisalName: template.name,
		appraisalTemplateId: templateId,
		appraisalType: planned.appraisalType ?? template.appraisalType,
		userId,
		managerId: company.reportingLines.managersOf(userId)[0] ?? null,
		startDate,
		endDate,
		statusCode: 'INP',
		finalValue: null,
		finalComment: null,
		completionDate: null,
		imported,
		createUserId: caller.userId,
		createdAt: now,
	});
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// Undocumented: the format of flags. Here: true or false, Y or N, 1 or 0.
function isSet({ query }: Call, name: string): boolean {
	const text = (query.text(name) ?? 'false').toLowerCase();
	if (!['true', 'false', 'y', 'n', '1', '0'].includes(text))
		throw invalid().because('a flag is neither true nor false');
	return ['true', 'y', '1'].includes(text);
}
