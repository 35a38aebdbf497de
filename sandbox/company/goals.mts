import { dayLength, dayNumber, isoDay } from './days.mts';
import { firstUserId } from './organization.mts';
import { isInitialUser, type CompanyPlan } from './population.mts';
import { Table } from './table.mts';

/** A goal. Days are yyyy-MM-dd. */
export interface Goal {
	goalId: number;
	summary: string | null;
	description: string | null;
	/** The goal's user. */
	userId: number;
	/** The reviewer. */
	reviewerUserId: number | null;
	collaboratorUserIds: readonly number[];
	objectiveId: number | null;
	parentGoalId: number | null;
	projectId: number | null;
	beginDate: string | null;
	targetDate: string | null;
	initialValue: number;
	currentValue: number;
	goalValue: number;
	units: string | null;
	typeCode: string | null;
	weightage: number;
	/** A active, C closed. */
	status: string;
	isCompanyGoal: boolean;
	isVisibleToReports: boolean;
	createUserId: number;
	createdAt: number;
}

const hr = firstUserId;
const chief = firstUserId + 1;
const manager = firstUserId + 2;
const employee = firstUserId + 8;

/** An initial goal: user, name, initial, current and target value, unit, other fields. */
type Line = readonly [number, string, number, number, number, string, Partial<Goal>];

const lines: readonly Line[] = [
	[chief, 'Grow revenue by a fifth', 0, 7, 20, '%', { isCompanyGoal: true, objectiveId: 71, weightage: 50 }],
	[
		manager,
		'Hire six engineers',
		0,
		2,
		6,
		'people',
		{ parentGoalId: 610, objectiveId: 71, isVisibleToReports: true, weightage: 30 },
	],
	[
		employee,
		'Answer every support request within a day',
		48,
		30,
		24,
		'hours',
		{ objectiveId: 72, reviewerUserId: manager, collaboratorUserIds: [hr], weightage: 40 },
	],
	[
		employee,
		'Halve the build time',
		20,
		12.5,
		10,
		'minutes',
		{ parentGoalId: 611, objectiveId: 72, projectId: 1201, reviewerUserId: manager, typeCode: 'PERF' },
	],
	[hr, 'Hold all reviews before summer', 0, 0, 60, 'reviews', { projectId: 1202, typeCode: 'PERF' }],
	[hr, 'Pass the labour law course', 0, 1, 1, 'courses', { status: 'C', typeCode: 'DEV' }],
	[firstUserId + 10, 'Give two talks', 0, 1, 2, 'talks', { typeCode: 'DEV' }],
];

/**
 * Creates the company's initial goals.
 * @param plan the company's first day
 */
export function foundGoals(plan: CompanyPlan): Table<Goal> {
	const today = dayNumber(plan.date);
	const goals = new Table<Goal>(610);
	const known = lines.filter(([userId]) => isInitialUser(plan, userId));
	known.forEach(([userId, summary, initialValue, currentValue, goalValue, units, more], number) => {
		goals.add((goalId) => ({
			goalId,
			summary,
			description: null,
			userId,
			reviewerUserId: null,
			collaboratorUserIds: [],
			objectiveId: null,
			parentGoalId: null,
			projectId: null,
			beginDate: isoDay(today - 60 + number),
			targetDate: isoDay(today + 90 + 7 * number),
			initialValue,
			currentValue,
			goalValue,
			units,
			typeCode: null,
			weightage: 0,
			status: 'A',
			isCompanyGoal: false,
			isVisibleToReports: false,
			createUserId: hr,
			createdAt: (today - 61) * dayLength + 9 * 3_600_000 + number * 60_000,
			...more,
		}));
	});
	return goals;
}
