/** Milliseconds in a day. */
export const dayLength = 86_400_000;

/**
 * Converts a day to the number of days since 1970-01-01.
 * @param date a day as yyyy-MM-dd
 * @returns whole days, UTC
 */
export function dayNumber(date: string): number {
	return Math.round(Date.parse(`${date}T00:00:00Z`) / dayLength);
}

/**
 * Converts a day to its first moment.
 * @param day yyyy-MM-dd, or null
 * @returns epoch milliseconds, UTC, or null
 */
export function momentOf(day: string | null): number | null {
	return day === null ? null : dayNumber(day) * dayLength;
}

// Cached: a company's records span a few thousand days, and lists of 100,000 users repeat each of them many times.
const texts = new Map<number, string>();

/**
 * Converts a number of days since 1970-01-01 to yyyy-MM-dd.
 * @param day whole days, UTC
 */
export function isoDay(day: number): string {
	const known = texts.get(day);
	if (known !== undefined) return known;
	const text = new Date(day * dayLength).toISOString().slice(0, 10);
	texts.set(day, text);
	return text;
}

/**
 * Returns the day of a moment.
 * @param moment epoch milliseconds
 * @returns yyyy-MM-dd in UTC
 */
export function dayOf(moment: number): string {
	return isoDay(Math.floor(moment / dayLength));
}

/**
 * Returns whether a text is an existing day.
 * @param text any text
 * @returns true for yyyy-MM-dd with a valid month and day
 */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const moment = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(moment) && dayOf(moment) === text;
}

function isWorkingDay(day: number): boolean {
	// 1970-01-01 was a Thursday: day 0 has weekday 4 when Sunday is 0.
	const weekday = (day + 4) % 7;
	return weekday !== 0 && weekday !== 6;
}

/**
 * Finds the first working day (Monday to Friday) on or after a day.
 * @param day days since 1970-01-01
 * @returns days since 1970-01-01
 */
export function workingDayFrom(day: number): number {
	let found = day;
	while (!isWorkingDay(found)) found += 1;
	return found;
}

/**
 * Finds the last day of a leave.
 * @param first first day of the leave, days since 1970-01-01
 * @param workingDays length of the leave in working days, at least 1
 * @returns days since 1970-01-01
 */
export function lastDayOfLeave(first: number, workingDays: number): number {
	let last = workingDayFrom(first);
	for (let taken = 1; taken < workingDays; taken += 1) last = workingDayFrom(last + 1);
	return last;
}
