import { dayLength, dayNumber, isoDay } from './days.mts';
import type { CompanyPlan } from './population.mts';
import type { Allocation } from './projects.mts';
import { Table } from './table.mts';
import { weekOf } from './timesheets.mts';

/** One shift: a day of a user's work on a project. The day is yyyy-MM-dd, times are HH:mm:ss. */
export interface Shift {
	shiftItemId: number;
	/** The id of the plan that the shift is a part of: all shifts of a user in a week. */
	shiftId: number;
	userProjectId: number;
	date: string;
	startTime: string;
	endTime: string;
	/** 0 Sunday to 6 Saturday. */
	weekday: number;
	/** Undocumented: the codes. Here A is active and I is inactive, as for users. */
	status: string;
	createdAt: number;
}

const weeks = [-1, 0, 1];
const lateEvery = 3;

/**
 * Plans the shifts of a company's first weeks: last week, this week and the next, for whoever works on a project.
 * @param plan seed and first day
 * @param allocations who works on what
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
