import { dayNumber, isoDay } from './days.mts';
import { Table } from './table.mts';

/** ClayHR's timesheet statuses: new, pending, partly approved, approved, rejected. */
export const timesheetStatusCodes = ['NEW', 'PD', 'PAP', 'AP', 'RJ'] as const;
export type TimesheetStatus = (typeof timesheetStatusCodes)[number];

/** A change of a timesheet's status; the moment is epoch milliseconds. */
interface TimesheetChange {
	status: TimesheetStatus;
	comments: string | null;
	userId: number;
	at: number;
}

/** A user's time in one week. Days are yyyy-MM-dd, Monday and Sunday. */
export interface Timesheet {
	timesheetId: number;
	userId: number;
	startDate: string;
	endDate: string;
	status: TimesheetStatus;
	comments: string | null;
	/** Epoch milliseconds. */
	createdAt: number;
	/** Oldest first. */
	changes: TimesheetChange[];
}

/** The details of recorded time. */
export interface TimecardDetails {
	projectId: number | null;
	description: string | null;
	notes: string | null;
	activity: string | null;
	projectManager: string | null;
	/** RG regular, OT overtime. */
	categoryCode: string;
	/** Y if a customer is billed, otherwise N. */
	billable: string;
	approvalRejectionReason: string | null;
	clockInLatitude: number | null;
	clockInLongitude: number | null;
	clockOutLatitude: number | null;
	clockOutLongitude: number | null;
	projectAreaId: number | null;
	clockedOutsideGeofence: number;
}

/** An entry of recorded time. The day is yyyy-MM-dd, moments are epoch milliseconds. */
export interface Timecard extends TimecardDetails {
	cardId: number;
	timesheetId: number;
	userId: number;
	date: string;
	/** Start and end; null for time entered without them. */
	startedAt: number | null;
	endedAt: number | null;
	/** Null while the clock is running. */
	elapsedSeconds: number | null;
	createdAt: number;
}

/** The time that a company's users recorded. */
export class TimeRecords {
	readonly sheets = new Table<Timesheet>(66001);
	readonly cards = new Table<Timecard>(770001);

	/** Returns a user's timesheet for the week of a day, or undefined. */
	sheetOf(owner: number, day: string): Timesheet | undefined {
		const [sheet] = this.sheets
			.list()
			.filter(({ userId, startDate, endDate }) => userId === owner && startDate <= day && endDate >= day);
		return sheet;
	}

	/**
	 * Returns a user's timesheet for the week of a day; creates it if needed.
	 * @param userId the user
	 * @param day yyyy-MM-dd
	 * @param createdAt epoch milliseconds
	 */
	openSheet(userId: number, day: string, createdAt: number): Timesheet {
		const week = weekOf(day);
		const make = (timesheetId: number): Timesheet => ({
			timesheetId,
			userId,
			...week,
			status: 'NEW',
			comments: null,
			createdAt,
			changes: [],
		});
		return this.sheetOf(userId, day) ?? this.sheets.add(make);
	}

	/** Lists the timecards of a timesheet. */
	cardsOf(sheetId: number): Timecard[] {
		return this.cards.list().filter(({ timesheetId }) => timesheetId === sheetId);
	}

	/** Returns the user's timecard whose clock is running, or undefined. */
	runningCard(owner: number): Timecard | undefined {
		return this.cards.list().filter(({ userId, elapsedSeconds }) => userId === owner && elapsedSeconds === null)[0];
	}

	/** Deletes a timesheet and its timecards. */
	deleteSheet(timesheetId: number): void {
		for (const { cardId } of this.cardsOf(timesheetId)) this.cards.remove(cardId);
		this.sheets.remove(timesheetId);
	}
}

/**
 * Returns the first and last day of a week.
 * @param day a day of the week, yyyy-MM-dd
 */
export function weekOf(day: string): { startDate: string; endDate: string } {
	const number = dayNumber(day);
	// 1970-01-01 was a Thursday: day 4 was the first Monday.
	const monday = number - ((number + 3) % 7);
	return { startDate: isoDay(monday), endDate: isoDay(monday + 6) };
}
