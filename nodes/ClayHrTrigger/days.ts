const dayLength = 24 * 60 * 60 * 1000;

/** First and last day of a span, yyyy-MM-dd, both included. */
export interface Days {
	from: string;
	to: string;
}

/** Whether a value is a day as yyyy-MM-dd. */
export function isDay(value: unknown): value is string {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** The day that stands some days after another, or before it when the number is negative. */
export function shiftDay(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** A day of ClayHR's, of which only the beginning counts should a time follow; undefined for anything else. */
export function toDay(value: unknown): string | undefined {
	const day = typeof value === 'string' ? value.slice(0, 10) : undefined;
	return isDay(day) ? day : undefined;
}

/** Whether two spans have a day in common. */
export function haveCommonDay(one: Days, other: Days): boolean {
	return one.from <= other.to && other.from <= one.to;
}
