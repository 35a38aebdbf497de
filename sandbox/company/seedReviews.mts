import { dayLength, dayNumber, isoDay } from './days.mts';
import { firstUserId } from './organization.mts';
import { isInitialUser, type CompanyPlan } from './population.mts';
import type { ReportingLines } from './reportingLines.mts';
import { Reviews, reviewTemplates } from './reviews.mts';

/** An initial review: user, template, first and last day relative to today, final value and comment. */
type Line = readonly [number, number, number, number, number | null, string | null];

const employee = firstUserId + 8;
const lines: readonly Line[] = [
	[employee, 17, -500, -410, 3, 'Welcome'],
	[employee, 15, -400, -35, 4, 'Did more than was asked for'],
	[employee, 16, -60, 20, null, null],
	[firstUserId, 15, -400, -35, 5, 'Reviews were never this quick'],
	[firstUserId, 16, -60, 20, null, null],
	[firstUserId + 9, 15, -400, -30, 2, 'Should ask for help sooner'],
	[firstUserId + 10, 15, -400, 30, null, null],
];

/**
 * Creates a company's initial reviews.
 * @param plan the company's first day
 * @param reportingLines the managers
 */
export function foundReviews(plan: CompanyPlan, reportingLines: ReportingLines): Reviews {
	const reviews = new Reviews();
	const today = dayNumber(plan.date);
	const known = lines.filter(([userId]) => isInitialUser(plan, userId));
	known.forEach(([userId, templateId, from, to, finalValue, finalComment], number) => {
		const template = reviewTemplates.find(({ appraisalTemplateId }) => appraisalTemplateId === templateId);
		if (template === undefined) throw new Error(`There is no review template ${templateId}.`);
		const isCompleted = finalValue !== null;
		const review = reviews.start({
			appraisalName: template.name,
			appraisalTemplateId: templateId,
			appraisalType: template.appraisalType,
			userId,
			managerId: reportingLines.managersOf(userId)[0] ?? null,
			startDate: isoDay(today + from),
			endDate: isoDay(today + to),
			statusCode: isCompleted ? 'COMP' : 'INP',
			finalValue,
			finalComment,
			completionDate: isCompleted ? isoDay(today + to + 5) : null,
			imported: [],
			createUserId: firstUserId,
			createdAt: (today + Math.min(to, -10) - 20) * dayLength + 9 * 3_600_000 + number * 60_000,
		});
		// A peer assignment, so that the administrator also has to review another user.
		if (userId === employee && !isCompleted) reviews.assign(review, firstUserId, 'PEER');
	});
	return reviews;
}
