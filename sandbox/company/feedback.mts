import { dayLength, dayNumber } from './days.mts';
import { firstUserId } from './organization.mts';
import { isInitialUser, type CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** Feedback about a user. */
export interface Feedback {
	feedbackId: number;
	title: string;
	text: string;
	/** The user whom the feedback is about. */
	userId: number;
	/** The author. */
	createUserId: number;
	/** True for praise, false for a suggestion. */
	isPraise: boolean;
	/** Epoch milliseconds. */
	createdAt: number;
}

/** Feedback: [title, text, index of its user, index of the author, praise, days from the first day]. */
const lines = [
	['Great release', 'The move to the new servers went without a hitch.', 8, 2, true, -3],
	['Meetings', 'Please send an agenda the day before.', 8, 4, false, -11],
	['Hiring', 'Five people hired in two weeks, all of them good.', 0, 1, true, -7],
	['Pay run', 'The pay run was late twice.', 0, 7, false, -40],
	['Planning', 'The plan for the quarter is clear.', 2, 3, true, -15],
	['On call', 'Took over the weekend for a colleague.', 3, 2, true, -21],
] as const;

/**
 * Creates the company's initial feedback.
 * @param plan the company's first day
 */
export function seedFeedback(plan: CompanyPlan): Table<Feedback> {
	const today = dayNumber(plan.date);
	const feedback = new Table<Feedback>(5201);
	const known = lines.filter(([, , about, author]) =>
		[about, author].every((place) => isInitialUser(plan, firstUserId + place)),
	);
	for (const [title, text, about, author, isPraise, offset] of known)
		feedback.add((feedbackId) => ({
			feedbackId,
			title,
			text,
			userId: firstUserId + about,
			createUserId: firstUserId + author,
			isPraise,
			createdAt: (today + offset) * dayLength + 11 * 3_600_000,
		}));
	return feedback;
}
