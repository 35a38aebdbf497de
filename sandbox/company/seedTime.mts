import { chanceOfRecord } from './chance.mts';
import { dayLength, dayNumber, isoDay } from './days.mts';
import type { People } from './people.mts';
import type { CompanyPlan } from './population.mts';
import { TimeRecords, weekOf, type Timesheet, type TimesheetStatus } from './timesheets.mts';

/**
 * The statuses of a user's timesheets of the week before last and of last week. The current week's timesheet is new.
 */
type Line = readonly [TimesheetStatus, TimesheetStatus];

// By index among the active users. The three keys belong to the users 0, 2 and 8. Most users have no timesheets.
const lines: readonly (Line | null)[] = [
	['AP', 'RJ'],
	['AP', 'AP'],
	['AP', 'NEW'],
	['AP', 'PD'],
	['RJ', 'PD'],
	['AP', 'RJ'],
	null,
	['PD', 'PAP'],
	['AP', 'PD'],
	['NEW', 'PD'],
];
const activities = ['Development', 'Meeting', 'Support'];
const hour = 3600;

/**
 * Creates the time that users recorded before the company's first day.
 * @param plan seed and first day
 * @param people the company's users
 * @param projectIds projects for the recorded time
 */
export function seedTime(plan: CompanyPlan, people: People, projectIds: readonly number[]): TimeRecords {
	const time = new TimeRecords();
	const staff = people.page({ status: 'A' }, 1, lines.length).map(({ userId }) => userId);
	const monday = dayNumber(weekOf(plan.date).startDate);
	lines.forEach((line, place) => {
		const userId = staff[place];
		const projectId = projectIds[place % projectIds.length];
		if (line === null || userId === undefined || projectId === undefined) return;
		([...line, 'NEW'] as const).forEach((status, week) => {
			const first = monday + 7 * (week - 2);
			const sheet = time.openSheet(userId, isoDay(first), first * dayLength + 9 * hour * 1000);
			decide(time, sheet, status);
			const days = Math.min(5, dayNumber(plan.date) - first);
			for (let day = 0; day < days; day += 1) addCard(time, plan.seed, sheet, first + day, projectId);
		});
	});
	return time;
}

function decide(time: TimeRecords, sheet: Timesheet, status: TimesheetStatus): void {
	if (status === 'NEW') return;
	const comments = status === 'RJ' ? 'Please add the meetings' : null;
	const at = sheet.createdAt + 5 * dayLength;
	time.sheets.save(sheet.timesheetId, {
		...sheet,
		status,
		comments,
		changes: [{ status, comments, userId: sheet.userId, at }],
	});
}

function addCard(time: TimeRecords, seed: number, sheet: Timesheet, day: number, projectId: number): void {
	const faker = chanceOfRecord(seed, 13, sheet.userId, day);
	const activity = faker.helpers.arrayElement(activities);
	const startedAt = (day * 24 + faker.number.int({ min: 7, max: 10 })) * hour * 1000;
	const elapsedSeconds = faker.number.int({ min: 24, max: 36 }) * 900;
	time.cards.add((cardId) => ({
		cardId,
		timesheetId: sheet.timesheetId,
		userId: sheet.userId,
		date: isoDay(day),
		startedAt,
		endedAt: startedAt + elapsedSeconds * 1000,
		elapsedSeconds,
		createdAt: startedAt,
		projectId,
		description: `${activity} work`,
		notes: null,
		activity,
		projectManager: null,
		categoryCode: elapsedSeconds > 8 * hour ? 'OT' : 'RG',
		billable: activity === 'Meeting' ? 'N' : 'Y',
		approvalRejectionReason: null,
		clockInLatitude: 42.36,
		clockInLongitude: -71.06,
		clockOutLatitude: 42.36,
		clockOutLongitude: -71.06,
		projectAreaId: null,
		clockedOutsideGeofence: 0,
	}));
}
