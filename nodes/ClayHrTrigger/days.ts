import { day } from '../ClayHr/shared/records/shape';

/** A range of days, yyyy-MM-dd, both ends included. */
export interface Days {
	from: string;
	to: string;
}

/** Tells whether a value is a date in the form yyyy-MM-dd. */
export function isDay(value: unknown): value is string {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

const readDay = day('value');

/**
 * Reads the date from a ClayHR value: text, which may have a time appended, or epoch milliseconds. Returns undefined for
 * anything else.
 */
export function toDay(value: unknown): string | undefined {
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const text = readDay({ value })?.toString().slice(0, 10);
	return isDay(text) ? text : undefined;
}

/** Tells whether two ranges overlap. */
export function haveCommonDay(one: Days, other: Days): boolean {
	return one.from <= other.to && other.from <= one.to;
}
