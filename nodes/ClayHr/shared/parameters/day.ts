import { isObject } from '../isObject';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
// n8n turns a Luxon date-time inside an item or a list into such text, with the workflow's offset.
const luxonText = /T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/;
const writtenDay = /^\d{4}-\d{2}-\d{2}$/;
const dayLength = 86_400_000;

/**
 * Converts a value to a day, yyyy-MM-dd. Midnight in UTC stands for that day in every time zone, because programs store
 * plain dates so. Other date-times use their own offset, or the workflow's time zone if they have none.
 *
 * @param value a date or date-time as text, a Date, or the value of $now or $today
 * @param timeZone the workflow's time zone
 * @param shift number of days to add
 * @returns undefined for any other value
 */
export function toDay(value: unknown, timeZone: string, shift = 0): string | undefined {
	const given = typeof value === 'string' ? dayInText(value.trim(), timeZone) : dayOfMoment(value, timeZone);
	const day = given !== undefined && writtenDay.test(given) && shift !== 0 ? shiftDay(given, shift) : given;
	return day !== undefined && writtenDay.test(day) ? day : undefined;
}

/** Adds days to a day, yyyy-MM-dd; a negative number subtracts. */
export function shiftDay(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/**
 * What an error message asks for instead of an invalid date. Explains how to convert a number that looks like a date.
 */
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
	// UTC is the zone in which programs store times, not the user's zone. So a UTC date-time falls on the day in the
	// workflow's zone, as for text.
	const isInUtc = value.isValid && value.zoneName === 'UTC';
	const day = isInUtc ? dayOf(new Date(value.toMillis()), timeZone) : value.toISODate();
	return dayAtMidnight(value.toMillis()) ?? day ?? undefined;
}

function dayInText(given: string, timeZone: string): string | undefined {
	const [text, year, month, day, time, offset] = isoDate.exec(given) ?? [];
	if (text === undefined || !isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
	if (time !== undefined && Number.isNaN(Date.parse(`2000-01-01T${time.replace(',', '.')}Z`))) return undefined;
	const moment = new Date(text.toUpperCase().replace(',', '.').replace(' ', 'T'));
	// East of Greenwich, a browser's local midnight is the evening before in UTC.
	if (offset?.toUpperCase() === 'Z') return dayOfMoment(moment, timeZone);
	const written = `${year}-${month}-${day}`;
	return luxonText.test(text) ? (dayAtMidnight(moment.getTime()) ?? written) : written;
}

/** The day that starts at this UTC time; undefined if it isn't midnight in UTC. */
function dayAtMidnight(milliseconds: number): string | undefined {
	return milliseconds % dayLength === 0 ? new Date(milliseconds).toISOString().slice(0, 10) : undefined;
}

interface LuxonMoment {
	isValid: boolean;
	zoneName: string | null;
	toISODate(): string | null;
	toMillis(): number;
}

// $now, $today and toDateTime() give a Luxon date-time with its own time zone. It comes from n8n's sandbox, so
// `instanceof` can't recognize it.
function isDateTime(value: unknown): value is LuxonMoment {
	return isObject(value) && ['toISODate', 'toMillis'].every((name) => typeof value[name] === 'function');
}

function isCalendarDay(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const isNumeric = (value: unknown) =>
	typeof value === 'number' || (typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value));

/**
 * The format by which n8n's toDateTime() reads this number. Undefined unless the number is likely a spreadsheet date
 * (1927 to 9999) or a timestamp.
 */
function numberFormat(number: number): string | undefined {
	const [firstSerial, lastSerial] = [10_000, 2_958_465];
	if (number >= firstSerial && number <= lastSerial) return 'excel';
	if (number >= 1e9 && number < 1e10) return 's';
	return number >= 1e11 && number < 1e13 ? 'ms' : undefined;
}

/** The day of a moment in a time zone, yyyy-MM-dd. */
export function dayOf(moment: Date, timeZone: string): string {
	const parts = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
	const part = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
	return `${part.year}-${part.month}-${part.day}`;
}
