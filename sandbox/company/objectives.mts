import { dayNumber, isoDay } from './days.mts';
import { firstUserId } from './organization.mts';
import { isInitialUser, type CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** An objective. Its key results are the goals that reference it. Days are yyyy-MM-dd. */
export interface Objective {
	objectiveId: number;
	objective: string;
	description: string;
	/** COMPANY, TEAM or OWN. */
	objectiveType: string;
	leadUserId: number;
	beginDate: string;
	targetDate: string;
	weightage: number;
	status: string;
}

const lines: readonly (readonly [string, string, string, number, number])[] = [
	['Become the first choice of small companies', 'More of them, and happier', 'COMPANY', firstUserId + 1, 50],
	['Let nobody wait', 'Neither customers nor engineers', 'TEAM', firstUserId + 2, 30],
	['Learn to speak in public', 'One talk each half-year', 'OWN', firstUserId + 8, 20],
	['Make reviews worth the time', 'Shorter forms, longer talks', 'OWN', firstUserId, 20],
];

/**
 * Creates the company's objectives. No call changes them.
 * @param plan the company's first day
 */
export function foundObjectives(plan: CompanyPlan): Table<Objective> {
	const today = dayNumber(plan.date);
	const objectives = new Table<Objective>(71);
	const known = lines.filter(([, , , leadUserId]) => isInitialUser(plan, leadUserId));
	known.forEach(([objective, description, objectiveType, leadUserId, weightage], number) => {
		const beginDate = isoDay(today - 60 + 5 * number);
		const targetDate = isoDay(today + 120 + 5 * number);
		const values = { objective, description, objectiveType, leadUserId, weightage, beginDate, targetDate };
		objectives.add((objectiveId) => ({ objectiveId, ...values, status: 'A' }));
	});
	return objectives;
}
