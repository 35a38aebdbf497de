import { dayLength, dayNumber, isoDay } from './days.mts';
import type { CompanyPlan } from './population.mts';
import type { Allocation } from './projects.mts';
import { Table } from './table.mts';
import { weekOf } from './timesheets.mts';

/** A shift: a day of a user's work on a project. The day is yyyy-MM-dd, times are HH:mm:ss. */
export interface Shift {
	shiftItemId: number;
	/** The id of the shift plan: all shifts of a user in a week. */
	shiftId: number;
	userProjectId: number;
	date: string;
	startTime: string;
	endTime: string;
	/** 0 Sunday to 6 Saturday. */
	weekday: number;
	/** Undocumented: the codes. Here: A active, I inactive, the same as for users. */
	status: string;
	createdAt: number;
}

const weeks = [-1, 0, 1];
const lateEvery = 3;

/**
 * Creates the shifts of last week, this week and next week for users with an allocation.
 * @param plan seed and first day
 * @param allocations the allocations
 */
export function seedShifts(plan: CompanyPlan, allocations: readonly Allocation[]): Table<Shift> {
	const shifts = new Table<Shift>(3101);
	const monday = dayNumber(weekOf(plan.date).startDate);
	allocations.forEach(({ userProjectId }, place) => {
		const isLate = place % lateEvery === lateEvery - 1;
		for (const week of weeks)
			for (let weekday = 1; weekday <= 5; weekday += 1)
				shifts.add((shiftItemId) => ({
					shiftItemId,
					shiftId: 701 + place * weeks.length + week + 1,
					userProjectId,
					date: isoDay(monday + 7 * week + weekday - 1),
					startTime: isLate ? '13:00:00' : '08:30:00',
					endTime: isLate ? '21:00:00' : '17:00:00',
					weekday,
					status: weekday === 5 && week === 1 ? 'I' : 'A',
					createdAt: (monday - 14) * dayLength,
				}));
	});
	return shifts;
}
