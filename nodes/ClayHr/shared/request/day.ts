import { isObject } from '../isObject';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * The day that a value stands for, yyyy-MM-dd.
 *
 * @param value a day or a moment as text, a Date, or what $now and $today give
 * @param timeZone where a moment in UTC falls on a day
 * @returns undefined when the value is none of these
 */
export function toDay(value: unknown, timeZone: string): string | undefined {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : dayOf(value, timeZone);
	if (isDateTime(value)) return value.toISODate() ?? undefined;
	if (typeof value !== 'string') return undefined;
	const [text, year, month, day, time, offset] = isoDate.exec(value.trim()) ?? [];
	if (text === undefined || !isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
	if (time !== undefined && Number.isNaN(Date.parse(`2000-01-01T${time.replace(',', '.')}Z`))) return undefined;
	// A browser writes midnight of a zone east of Greenwich as the evening before in UTC; an offset of its own says
	// which day its writer meant.
	return offset?.toUpperCase() === 'Z'
		? dayOf(new Date(text.replace(',', '.').replace(' ', 'T')), timeZone)
		: `${year}-${month}-${day}`;
}

// What $now, $today and toDateTime() give in an expression: a moment of Luxon's with a time zone of its own. It comes out of
// n8n's sandbox, so it is no instance of any class that could be imported here.
function isDateTime(value: unknown): value is { toISODate(): string | null } {
	return isObject(value) && typeof value.toISODate === 'function';
}

function isCalendarDay(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day that a moment falls on in a time zone, yyyy-MM-dd. */
export function dayOf(moment: Date, timeZone: string): string {
	const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
	const part = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
	return `${part.year}-${part.month}-${part.day}`;
}
