import type { IDataObject } from 'n8n-workflow';

import { isDay, shiftDay } from '../../shared/parameters/day';
import { groupBy } from '../../shared/records/groupBy';
import { day } from '../../shared/records/shape';
import { leaveRequestShape, lengthOf } from './shape';
import type { OutPeriod } from './whoIsOutFields';

/** A period of days, yyyy-MM-dd, with both of its ends. */
export interface Days {
	first: string;
	last: string;
}

/**
 * The days of a period that has a name. A week starts on Monday.
 *
 * @param today yyyy-MM-dd
 */
export function daysOf(period: Exclude<OutPeriod, 'range'>, today: string): Days {
	const monday = shiftDay(today, -((weekdayOf(today) + 6) % 7));
	const from = (first: string, length: number) => ({ first, last: shiftDay(first, length - 1) });
	switch (period) {
		case 'today':
			return from(today, 1);
		case 'tomorrow':
			return from(shiftDay(today, 1), 1);
		case 'thisWeek':
			return from(monday, 7);
		case 'nextWeek':
			return from(shiftDay(monday, 7), 7);
	}
}

const firstDayOf = day('date');
const lastDayOf = (request: IDataObject): string | undefined => {
	const end = String(leaveRequestShape.fields.endDate?.(request));
	return isDay(end) ? end : undefined;
};
const ownerOf = leaveRequestShape.fields.userId;
const nameOf = leaveRequestShape.fields.user;

/**
 * Makes one record per person and day. A person with several requests for a day has one record: that of the first request,
 * with the others in `otherRequests`.
 *
 * @param requests leave requests as ClayHR sent them
 * @param skipsWeekends true to leave out Saturdays and Sundays
 * @returns requests with `day`, by day and then by name. `endIsUnknown` marks those whose last day ClayHR does not tell: the days
 * are then its number of days without weekends.
 */
export function daysOut(requests: IDataObject[], period: Days, skipsWeekends: boolean): IDataObject[] {
	const absences = requests.flatMap((request, index) =>
		leaveDaysIn(request, period, skipsWeekends).map((one) => ({
			day: one,
			request,
			// Rows that don't say whose leave it is are never taken for one person's.
			person: ownerOf?.(request) ?? `row ${index}`,
		})),
	);
	const groups = groupBy(absences, ({ day: one, person }) => `${one} ${String(person)}`);
	const records = [...groups.values()].flatMap(([absence, ...others]) =>
		absence === undefined
			? []
			: {
					day: absence.day,
					...absence.request,
					...(lastDayOf(absence.request) === undefined && { endIsUnknown: true }),
					...(others.length > 0 && { otherRequests: others.map(({ request }) => request) }),
				},
	);
	return records.sort((one, other) => one.day.localeCompare(other.day) || nameIn(one).localeCompare(nameIn(other)));
}

/** True for a leave request with a first day that can be read. */
export const hasFirstDay = (request: IDataObject): boolean => isDay(String(firstDayOf(request)));

/** The days of a leave request in a period. */
function leaveDaysIn(request: IDataObject, { first, last }: Days, skipsWeekends: boolean): string[] {
	const start = String(firstDayOf(request));
	if (!isDay(start)) return [];
	const end = lastDayOf(request) ?? likelyEnd(request, start, last);
	const days: string[] = [];
	for (let one = start > first ? start : first; one <= end && one <= last; one = shiftDay(one, 1)) days.push(one);
	return skipsWeekends ? days.filter((one) => !isOnWeekend(one)) : days;
}

/** The day on which a leave ends if only working days count, or `last` if it ends later. Without a number of days, its first day. */
function likelyEnd(request: IDataObject, start: string, last: string): string {
	let left = lengthOf(request) ?? 1;
	let end = start;
	for (let one = start; left > 0 && one <= last; one = shiftDay(one, 1)) {
		end = one;
		if (!isOnWeekend(one)) left -= 1;
	}
	return end;
}

const nameIn = (record: IDataObject) => String(nameOf?.(record) ?? '');

/** The day of the week: 0 for Sunday. */
const weekdayOf = (one: string) => new Date(`${one}T00:00:00Z`).getUTCDay();

const isOnWeekend = (one: string) => [0, 6].includes(weekdayOf(one));
