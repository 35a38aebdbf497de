import { isObject } from '../isObject';

const isoDate =
	/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?$/i;
// n8n turns a Luxon date-time inside an item or a list into such text, with the workflow's offset.
const luxonText = /T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/;
const writtenDay = /^\d{4}-\d{2}-\d{2}$/;
// Programs write earlier days in place of a missing date: 0001-01-01, 1899-12-30.
const firstDay = '1900-01-01';
const dayLength = 86_400_000;

/**
 * Converts a value to a day, yyyy-MM-dd. Midnight in UTC stands for that day in every time zone, because programs store
 * plain dates so. Other date-times use their own offset, or the workflow's time zone if they have none.
 *
 * @param value a date or date-time as text, a Date, or the value of $now or $today
 * @param timeZone the workflow's time zone
 * @returns undefined for any other value, and for a day before 1900
 */
export function toDay(value: unknown, timeZone: string): string | undefined {
	const day = anyDay(value, timeZone);
	return day !== undefined && day >= firstDay ? day : undefined;
}

/** True for a date that is no text: a Date, or the value of $now or $today. */
export function isMoment(value: unknown, timeZone: string): boolean {
	return typeof value !== 'string' && toDay(value, timeZone) !== undefined;
}

/** What an error message asks for instead of an invalid date. Explains how to convert a number or text that looks like a date. */
export function expectedDay(value: unknown, timeZone: string): string {
	const example = 'such as 2026-03-31';
	if (anyDay(value, timeZone) !== undefined) return `a date from ${firstDay} on, ${example}`;
	const advice = typeof value === 'string' ? textAdvice(value.trim()) : undefined;
	return ['a date', example, advice ?? numberAdvice(value)].filter(Boolean).join(' ');
}

/** Adds days to a day, yyyy-MM-dd; a negative number subtracts. */
export function shiftDay(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

function anyDay(value: unknown, timeZone: string): string | undefined {
	const day = typeof value === 'string' ? dayInText(value.trim(), timeZone) : dayOfMoment(value, timeZone);
	return day !== undefined && isDay(day) ? day : undefined;
}

/** True for a day as it is sent: yyyy-MM-dd. */
export const isDay = (text: string): boolean => writtenDay.test(text);

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
	const midnight = luxonText.test(text) ? dayAtMidnight(moment.getTime()) : undefined;
	// In America/New_York, n8n writes the spreadsheet's day 2026-03-04 as 2026-03-03T19:00:00.000-05:00. A time with the
	// offset of another zone does not come from this workflow, so it keeps its own day.
	return midnight !== undefined && text.startsWith(timeOf(moment, timeZone)) ? midnight : written;
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

const textFormats: ReadonlyArray<[form: RegExp, ...formats: string[]]> = [
	[/^\d{1,2}\/\d{1,2}\/\d{4}$/, 'M/d/yyyy', 'd/M/yyyy'],
	[/^\d{1,2}\/\d{1,2}\/\d{2}$/, 'M/d/yy', 'd/M/yy'],
	[/^\d{1,2}-\d{1,2}-\d{4}$/, 'M-d-yyyy', 'd-M-yyyy'],
	[/^\d{1,2}\.\d{1,2}\.\d{4}$/, 'd.M.yyyy'],
	[/^\d{4}\/\d{1,2}\/\d{1,2}$/, 'yyyy/M/d'],
];

// Only the user knows whether 03/04/2026 is in March or in April.
function textAdvice(text: string): string | undefined {
	const [, ...formats] = textFormats.find(([form]) => form.test(text)) ?? [];
	if (formats.length === 0) return undefined;
	const ways = formats.map((format) => `DateTime.fromFormat(text, '${format}')`);
	return `(convert the text with ${ways.join(' or ')})`;
}

function numberAdvice(value: unknown): string | undefined {
	const format = isNumeric(value) ? numberFormat(Number(value)) : undefined;
	return format && `(convert the number with .toDateTime('${format}'))`;
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
	return timeOf(moment, timeZone).slice(0, 10);
}

/** A moment in a time zone, yyyy-MM-ddTHH:mm. */
function timeOf(moment: Date, timeZone: string): string {
	const parts = formatterOf(timeZone).formatToParts(moment);
	const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
	return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter takes longer than reading all other fields of an item, so each time zone has one.
function formatterOf(timeZone: string): Intl.DateTimeFormat {
	const known = formatters.get(timeZone);
	if (known !== undefined) return known;
	const two = '2-digit';
	const form = { timeZone, year: 'numeric', month: two, day: two, hour: two, minute: two, hourCycle: 'h23' } as const;
	const formatter = new Intl.DateTimeFormat('en-US', form);
	formatters.set(timeZone, formatter);
	return formatter;
}
