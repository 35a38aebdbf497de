import { isObject } from '../isObject';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
// n8n turns a moment of Luxon's that stands in an item or a list into such a text, in the workflow's offset.
const luxonText = /T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/;
const writtenDay = /^\d{4}-\d{2}-\d{2}$/;
const dayLength = 86_400_000;

/**
 * The day that a value stands for, yyyy-MM-dd. Midnight in UTC is how programs keep a mere day, so it is that day in
 * every time zone. Any other moment falls on the day of its own offset, or else of the workflow's time zone.
 *
 * @param value a day or a moment as text, a Date, or what $now and $today give
 * @param timeZone the workflow's time zone
 * @returns undefined when the value is none of these
 */
export function toDay(value: unknown, timeZone: string): string | undefined {
	const day = typeof value === 'string' ? dayInText(value.trim(), timeZone) : dayOfMoment(value, timeZone);
	return day !== undefined && writtenDay.test(day) ? day : undefined;
}

/** What a message asks for in place of a value that is no day; it says how to convert numbers that stand for days. */
export function expectedDay(value: unknown): string {
	const expected = 'a date such as 2026-03-31';
	const format = isNumeric(value) ? numberFormat(Number(value)) : undefined;
	return format === undefined ? expected : `${expected} (convert the number with .toDateTime('${format}'))`;
}

function dayOfMoment(value: unknown, timeZone: string): string | undefined {
	if (value instanceof Date) {
		return Number.isNaN(value.getTime()) ? undefined : (dayAtMidnight(value.getTime()) ?? dayOf(value, timeZone));
	}
	if (!isDateTime(value)) return undefined;
	// As in text: UTC is what programs keep moments in, not the zone of whoever is meant.
	const isInUtc = value.isValid && value.zoneName === 'UTC';
	const day = isInUtc ? dayOf(new Date(value.toMillis()), timeZone) : value.toISODate();
	return dayAtMidnight(value.toMillis()) ?? day ?? undefined;
}

function dayInText(given: string, timeZone: string): string | undefined {
	const [text, year, month, day, time, offset] = isoDate.exec(given) ?? [];
	if (text === undefined || !isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
	if (time !== undefined && Number.isNaN(Date.parse(`2000-01-01T${time.replace(',', '.')}Z`))) return undefined;
	const moment = new Date(text.toUpperCase().replace(',', '.').replace(' ', 'T'));
	// A browser writes midnight of a zone east of Greenwich as the evening before in UTC.
	if (offset?.toUpperCase() === 'Z') return dayOfMoment(moment, timeZone);
	const written = `${year}-${month}-${day}`;
	return luxonText.test(text) ? (dayAtMidnight(moment.getTime()) ?? written) : written;
}

/** The day that begins at a moment in UTC; undefined when none does. */
function dayAtMidnight(milliseconds: number): string | undefined {
	return milliseconds % dayLength === 0 ? new Date(milliseconds).toISOString().slice(0, 10) : undefined;
}

interface LuxonMoment {
	isValid: boolean;
	zoneName: string | null;
	toISODate(): string | null;
	toMillis(): number;
}

// What $now, $today and toDateTime() give in an expression: a moment of Luxon's with a time zone of its own. It comes out of
// n8n's sandbox, so it is no instance of any class that could be imported here.
function isDateTime(value: unknown): value is LuxonMoment {
	return isObject(value) && ['toISODate', 'toMillis'].every((name) => typeof value[name] === 'function');
}

function isCalendarDay(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const isNumeric = (value: unknown) =>
	typeof value === 'number' || (typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value));

/** The format by which n8n's toDateTime() reads a number; undefined when the number is no likely day of a spreadsheet (1927 to
 * 9999), and no likely timestamp. */
function numberFormat(number: number): string | undefined {
	const [firstSerial, lastSerial] = [10_000, 2_958_465];
	if (number >= firstSerial && number <= lastSerial) return 'excel';
	if (number >= 1e9 && number < 1e10) return 's';
	return number >= 1e11 && number < 1e13 ? 'ms' : undefined;
}

/** The day that a moment falls on in a time zone, yyyy-MM-dd. */
export function dayOf(moment: Date, timeZone: string): string {
	const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
	const part = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
	return `${part.year}-${part.month}-${part.day}`;
}
