import { currencyCode } from '../currencyCode';
import { jsonParse, type IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { expectedChoices, findChoice } from './choices';
import { dayOf, expectedDay, isDay, shiftDay, toDay } from './day';
import { toDuration } from './duration';
import { toEmail, toEmails } from './email';
import type { Converted, Entry, Form, WireType } from './fields';
import { needsValueInEntry } from './neededFields';
import type { Value } from './wireTypes';
import { labelOf } from './invalidParameter';
import { nest } from './nest';
import { isFailed, isNothing, isWellFormed, jsonList, toName, toText, trimmed } from './text';

// Of a phone number, by the international standard.
const mostDigits = 15;

type SimpleType = Exclude<WireType, 'list' | 'mapping'>;

const expectations: Record<SimpleType, (form: Form, given: unknown, timeZone: string) => string> = {
	text: () => 'text',
	name: (_form, given) =>
		toText(given) === undefined || typeof given === 'boolean'
			? 'text'
			: 'text without a placeholder for a missing value',
	email: () => 'an email address',
	emails: () => 'a list of email addresses, or a text with commas or semicolons between them',
	integer: ({ records }, given) =>
		records && Number.isNaN(Number(given)) ? 'a whole number, or a name in the mode By Name' : 'a whole number',
	integers: () => 'a list of whole numbers, or a text with commas between them',
	currency: () => 'the code of a currency, such as USD',
	digits: () => `a phone number with ${mostDigits} digits or fewer`,
	user: (_form, given) =>
		Number.isNaN(Number(given)) ? 'the ID or the email address of a user' : 'the ID of a user, a whole number',
	number: () => 'a number',
	date: ({ isPast = false }, given, timeZone) =>
		isPast && toDay(given, timeZone) !== undefined ? 'a date that is not in the future' : expectedDay(given, timeZone),
	duration: () => 'a time of 24 hours at most, such as 7:30, 07:30:00 or 7.5',
	choice: expectedChoices,
	choices: expectedChoices,
	flag: () => 'true or false',
	json: () => 'valid JSON',
};

/**
 * Converts a parameter's value to ClayHR's documented form. Accepts numbers as text and text as numbers where nothing
 * is lost, because expressions and AI tools mix them. Refuses NaN and Infinity, which failed calculations give.
 *
 * @param timeZone the workflow's time zone, for date-times without an offset
 * @returns the converted value, or what was expected instead
 */
export function convert(value: unknown, form: Form, timeZone: string): Converted {
	const { type, least, fractionAdvice } = form;
	if (type === 'list') return convertList(value, form, (part, partForm) => convert(part, partForm, timeZone));
	if (type === 'mapping') return { ok: false, expected: 'a mapping' };
	const converted = converters[type](visible(value, type), form, timeZone);
	const isTooSmall =
		converted !== undefined && least !== undefined && toList(converted).some((one) => Number(one) < least);
	if (converted !== undefined && !isTooSmall) return { ok: true, value: converted };
	const expected = expectations[type](form, value, timeZone) + (isTooSmall ? `, ${least} or more` : '');
	const advice = Number(value) % 1 > 0 ? fractionAdvice : undefined;
	return {
		ok: false,
		expected: advice === undefined ? expected : `${expected} (${advice})`,
		...(type === 'choices' && { given: toList(value).find((one) => findChoice(one, form) === undefined) }),
	};
}

// Copied numbers, dates and codes hold invisible characters, too. In a text they may have a meaning.
const visible = (value: unknown, type: SimpleType): unknown =>
	typeof value === 'string' && !['text', 'name', 'json'].includes(type) ? trimmed(value) : value;

const converters: Record<SimpleType, (value: unknown, form: Form, timeZone: string) => Value | undefined> = {
	text: toText,
	name: (value, form) => toCode(toName(value), form),
	email: toEmail,
	emails: toEmails,
	integer: (value) => toNumber(value, Number.isSafeInteger),
	integers: toIntegers,
	currency: toCurrency,
	digits: toDigits,
	user: (value) => toNumber(value, Number.isSafeInteger),
	number: (value) => toNumber(value, Number.isFinite),
	date: toDate,
	duration: toDuration,
	choice: findChoice,
	choices: toChoices,
	flag: toFlag,
	json: toJson,
};

const toCode = (name: string | undefined, { names = [] }: Form): Value | undefined =>
	findChoice(name, { values: names.map((one) => one.value), names }) ?? name;

function toDate(value: unknown, { isPast = false }: Form, timeZone: string): string | undefined {
	const day = toDay(value, timeZone);
	return isPast && day !== undefined && day > dayOf(new Date(), timeZone) ? undefined : day;
}

function toJson(value: unknown): Value | undefined {
	const parsed: unknown = typeof value === 'string' ? jsonParse(value, { fallbackValue: null }) : value;
	if (holdsFailed(parsed)) return undefined;
	if (Array.isArray(parsed)) return parsed;
	return typeof parsed === 'object' && parsed !== null ? Object(parsed) : undefined;
}

const holdsFailed = (value: unknown): boolean =>
	isFailed(value) ||
	(typeof value === 'string' && !isWellFormed(value)) ||
	(typeof value === 'object' && value !== null && Object.values(value).some(holdsFailed));

// AI tools and many expressions write a list as text.
const toList = (value: unknown): unknown[] =>
	Array.isArray(value) ? value : (jsonList(String(value)) ?? String(value).split(','));

function toIntegers(value: unknown): string | undefined {
	const numbers = toList(value).map((one) => toNumber(one, Number.isSafeInteger));
	return numbers.length === 0 || numbers.includes(undefined) ? undefined : [...new Set(numbers)].join(',');
}

function toCurrency(value: unknown): string | undefined {
	const code = currencyCode(trimmed(toText(value) ?? ''));
	// ClayHR's list has a code of two letters.
	return /^[A-Z]{2,3}$/.test(code) ? code : undefined;
}

const phoneNumber = /^\+?\s*(?:\d|\(\d+\))(?:[\s-]*(?:\d|\(\d+\)))*$/;
// A dot between groups of digits. A number such as 4155550123.0 has one dot.
const dottedPhoneNumber = /^\+?\d+(?:\.\d{2,}){2,}$/;

// The result is text, because a number would lose a leading zero.
function toDigits(value: unknown): string | undefined {
	const text = trimmed(toText(value) ?? '');
	const digits = phoneNumber.test(text) || dottedPhoneNumber.test(text) ? text.replace(/\D/g, '') : '';
	return digits !== '' && digits.length <= mostDigits ? digits : undefined;
}

function toChoices(value: unknown, form: Form): Value[] | undefined {
	const found = toList(value).map((one) => findChoice(one, form));
	const isComplete = found.length > 0 && found.every((one): one is Value => one !== undefined);
	return isComplete ? [...new Set(found)] : undefined;
}

const yesWords = ['true', 'yes', 'y', '1'];
const noWords = ['false', 'no', 'n', '0'];

function toFlag(value: unknown, { values: [no, yes] = [] }: Form): Value | undefined {
	const given = String(value).trim().toLowerCase();
	if (yesWords.includes(given)) return yes;
	return noWords.includes(given) ? no : undefined;
}

function toNumber(value: unknown, accepts: (value: number) => boolean): number | undefined {
	if (typeof value === 'string' && !/^\s*-?\d+(\.\d+)?\s*$/.test(value)) return undefined;
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const number = Number(value);
	return accepts(number) ? number : undefined;
}

type Convert = (value: unknown, form: Form) => Converted;

/**
 * Converts a fixedCollection's value to a list of objects.
 *
 * @param value `{ [group]: [...] }` as n8n keeps it, or a list from an expression; entries name the node's own parameters
 * @param convertPart converts a value in an entry
 */
function convertList(value: unknown, form: Form, convertPart: Convert): Converted {
	const { group = '', isText = false } = form;
	const held: unknown = isObject(value) ? value[group] : value;
	if (!Array.isArray(held) || held.length === 0) return { ok: false, expected: 'a list with an entry or more' };
	const entries: IDataObject[] = [];
	for (const entry of held) {
		const converted = convertEntry(entry, form, convertPart);
		if (!converted.ok) return converted;
		entries.push(Object(converted.value));
	}
	return { ok: true, value: isText ? JSON.stringify(entries) : entries };
}

function convertEntry(given: unknown, { parameter: list = '', entry = {} }: Form, convertPart: Convert): Converted {
	if (hasUnknownField(given, entry)) {
		const known = Object.values(entry).map(({ parameter }) => parameter);
		return { ok: false, expected: `a list whose entries have only the fields ${known.sort().join(', ')}`, given };
	}
	const values: Record<string, NonNullable<Extract<Converted, { ok: true }>['value']>> = {};
	for (const [name, form] of Object.entries(entry)) {
		const value = valueIn(given, form.parameter);
		const label = labelOf(`${list}.${form.parameter}`);
		if (isNothing(value)) {
			if (!needsValueInEntry(form)) continue;
			return { ok: false, expected: `a list in which every entry has a value in '${label}'`, given };
		}
		const converted = inOrder(convertPart(value, form), form, `${list}.`, (start) => {
			// An invalid first day is refused by itself.
			const first = convertPart(valueIn(given, start), { type: 'date' });
			return first.ok ? first.value : undefined;
		});
		if (!converted.ok) {
			const expected = `a list in which '${label}' is ${converted.expected}`;
			return { ok: false, expected, given: converted.given ?? value };
		}
		values[name] = converted.value;
	}
	const isEmpty = Object.keys(values).length === 0;
	return isEmpty ? { ok: false, expected: 'a list without empty entries' } : { ok: true, value: nest(values) };
}

// JSON may have any names. An entry without a part of its values would be wrong without a word.
function hasUnknownField(given: unknown, entry: Entry): boolean {
	const known = new Set(Object.values(entry).map(({ parameter }) => parameter));
	return isObject(given) && Object.keys(given).some((name) => !known.has(name));
}

/**
 * Leaves out the entries of a list in which only fixed values are filled in, such as the type of an address. A list for
 * many items has such entries for items that lack the other values. An entry that may have a user is never left out.
 *
 * @returns the entries that are left; undefined if none is; the value itself if it is no list
 */
export function filledEntries(given: unknown, { group = '', entry = {} }: Form): unknown {
	const fields = Object.values(entry);
	const held: unknown = isObject(given) ? given[group] : given;
	if (!Array.isArray(held) || held.length === 0) return given;
	if (fields.some(({ type }) => type === 'user')) return held;
	const filling = fields.filter(({ type, isFixed = false }) => type !== 'choice' && !isFixed);
	const isFilled = (one: unknown) =>
		!isObject(one) ||
		hasUnknownField(one, entry) ||
		filling.some(({ parameter }) => !isNothing(valueIn(one, parameter)));
	const filled = held.filter(isFilled);
	return filled.length > 0 ? filled : undefined;
}

// The shortest expression: ={{x}}
const leastCharacters = 6;

/**
 * The number of entries that stand for an expression in place of all entries of a list. n8n replaces each of its characters by an
 * entry with default values, so what the expression gives is lost.
 *
 * @param given the list as n8n hands it over
 * @returns undefined for other lists
 */
export function lostEntries(given: unknown, form: Form): number | undefined {
	const held: unknown = isObject(given) ? given[form.group ?? ''] : given;
	if (!Array.isArray(held) || held.length < leastCharacters || filledEntries(given, form) !== undefined)
		return undefined;
	return new Set(held.map((entry) => JSON.stringify(entry))).size === 1 ? held.length : undefined;
}

/**
 * Refuses the last day of a period if it is before the first day.
 *
 * @param end the converted last day
 * @param prefix path of the list in which the two days are, with its dot
 * @param startOf reads the first day
 */
export function inOrder(
	end: Converted,
	{ notBefore }: Form,
	prefix: string,
	startOf: (parameter: string) => Value | undefined,
): Converted {
	const start = end.ok && notBefore !== undefined ? startOf(notBefore) : undefined;
	if (!end.ok || notBefore === undefined || start === undefined || String(end.value) >= String(start)) return end;
	return { ok: false, expected: `a date that is not before '${labelOf(prefix + notBefore)}' (${String(start)})` };
}

/**
 * Moves a day by the `shift` of its parameter.
 *
 * @param day the converted day
 */
export function shifted(day: Converted, { shift = 0 }: Form): Converted {
	if (!day.ok || shift === 0) return day;
	const value = shiftDay(String(day.value), shift);
	return isDay(value) ? { ok: true, value } : { ok: false, expected: 'a date before 9999-12-31' };
}

function valueIn(entry: unknown, name: string): unknown {
	return locatorValue(isObject(entry) ? entry[name] : undefined);
}

/** Returns the value inside a resource locator; returns other values unchanged. */
export function locatorValue(given: unknown): unknown {
	return isObject(given) && (given.__rl === true || isBareLocator(given)) ? given.value : given;
}

// In a collection, n8n's editor stores the default of a locator without `__rl` until the user chooses something.
// Expressions and JSON also leave it out.
const isBareLocator = ({ mode, value }: IDataObject) => typeof mode === 'string' && value !== undefined;
