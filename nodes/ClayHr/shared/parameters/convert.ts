import { jsonParse, type IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { findChoice, listChoices } from './choices';
import { expectedDay, toDay } from './day';
import { type Converted, type Form, type Value, type WireType, needsValueInEntry } from './fields';
import { labelOf } from './invalidParameter';
import { nest } from './nest';

type SimpleType = Exclude<WireType, 'list' | 'mapping'>;

const expectations: Record<SimpleType, (form: Form, given: unknown) => string> = {
	text: () => 'text',
	email: () => 'an email address',
	emails: () => 'a list of email addresses, or a text with commas or semicolons between them',
	integer: () => 'a whole number',
	integers: () => 'a list of whole numbers, or a text with commas between them',
	digits: () => `digits only, ${Number.MAX_SAFE_INTEGER} at most`,
	user: () => 'the ID of a user, a whole number',
	number: () => 'a number',
	date: (_form, given) => expectedDay(given),
	choice: (form) => `one of ${listChoices(form)}`,
	choices: (form) => `some of ${listChoices(form)}`,
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
	const { type, least } = form;
	if (type === 'list') return convertList(value, form, (part, partForm) => convert(part, partForm, timeZone));
	if (type === 'mapping') return { ok: false, expected: 'a mapping' };
	const converted = converters[type](value, form, timeZone);
	const expected = expectations[type](form, value);
	if (converted === undefined) return { ok: false, expected, ...(isFailed(value) && { given: String(value) }) };
	const isTooSmall = least !== undefined && toList(converted).some((one) => Number(one) < least);
	return isTooSmall ? { ok: false, expected: `${expected}, ${least} or more` } : { ok: true, value: converted };
}

// JSON would turn such a number into null, also in an error message.
const isFailed = (value: unknown) => typeof value === 'number' && !Number.isFinite(value);

const converters: Record<SimpleType, (value: unknown, form: Form, timeZone: string) => Value | undefined> = {
	text: toText,
	email: toEmail,
	emails: toEmails,
	integer: (value) => toNumber(value, Number.isSafeInteger),
	integers: toIntegers,
	digits: toDigits,
	user: (value) => toNumber(value, Number.isSafeInteger),
	number: (value) => toNumber(value, Number.isFinite),
	date: (value, { shift }, timeZone) => toDay(value, timeZone, shift),
	choice: findChoice,
	choices: toChoices,
	flag: toFlag,
	json: toJson,
};

function toJson(value: unknown): Value | undefined {
	const parsed: unknown = typeof value === 'string' ? jsonParse(value, { fallbackValue: null }) : value;
	if (holdsFailed(parsed)) return undefined;
	if (Array.isArray(parsed)) return parsed;
	return typeof parsed === 'object' && parsed !== null ? Object(parsed) : undefined;
}

const holdsFailed = (value: unknown): boolean =>
	isFailed(value) || (typeof value === 'object' && value !== null && Object.values(value).some(holdsFailed));

// AI tools and many expressions write a list as text.
const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : String(value).split(','));

function toIntegers(value: unknown): string | undefined {
	const numbers = toList(value).map((one) => toNumber(one, Number.isSafeInteger));
	return numbers.length === 0 || numbers.includes(undefined) ? undefined : [...new Set(numbers)].join(',');
}

// A number would lose a leading zero.
function toDigits(value: unknown): string | undefined {
	const digits = toText(value)?.trim() ?? '';
	return /^\d+$/.test(digits) && Number.isSafeInteger(Number(digits)) ? digits : undefined;
}

function toChoices(value: unknown, form: Form): Value[] | undefined {
	const found = toList(value).map((one) => findChoice(one, form));
	const isComplete = found.length > 0 && found.every((one): one is Value => one !== undefined);
	return isComplete ? [...new Set(found)] : undefined;
}

function toFlag(value: unknown, { values: [no, yes] = [] }: Form): Value | undefined {
	const given = String(value).trim().toLowerCase();
	if (given === 'true' || given === String(yes).toLowerCase()) return yes;
	return given === 'false' || given === String(no).toLowerCase() ? no : undefined;
}

// JavaScript's texts for a missing value, a failed value, or an object.
const failedTexts = ['NaN', 'undefined', 'Invalid Date', 'Invalid DateTime', '[object Object]'];

function toText(value: unknown): string | undefined {
	if (typeof value === 'string') return failedTexts.includes(value.trim()) ? undefined : value;
	if (isFailed(value)) return undefined;
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
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
	const values: Record<string, NonNullable<Extract<Converted, { ok: true }>['value']>> = {};
	for (const [name, form] of Object.entries(entry)) {
		const value = valueIn(given, form.parameter);
		const label = labelOf(`${list}.${form.parameter}`);
		if (isNothing(value)) {
			if (!needsValueInEntry(form)) continue;
			return { ok: false, expected: `a list in which every entry has a value in '${label}'`, given };
		}
		const converted = convertPart(value, form);
		if (!converted.ok) {
			const expected = `a list in which '${label}' is ${converted.expected}`;
			return { ok: false, expected, given: converted.given ?? value };
		}
		values[name] = converted.value;
	}
	const isEmpty = Object.keys(values).length === 0;
	return isEmpty ? { ok: false, expected: 'a list without empty entries' } : { ok: true, value: nest(values) };
}

function valueIn(entry: unknown, name: string): unknown {
	return locatorValue(isObject(entry) ? entry[name] : undefined);
}

// JavaScript's words in place of a part that an item lacks. Null is also a surname, so it is refused only if it stands alone.
const missingPart = String.raw`null@|[^@]*undefined|(?:[^@]*[^@A-Za-z])?NaN(?![A-Za-z])|[^@]*@(?:.*\.)?undefined(?![A-Za-z0-9-])`;
const localWord = String.raw`[^\s@.,;:<>()[\]"\\\u0000-\u001f\ud800-\udfff]+`;
const localPart = String.raw`${localWord}(?:\.${localWord})*`;
const domainLabel = String.raw`[A-Za-z0-9\u00c0-\u1fff\u3040-\ud7ff-]+`;

/** Pattern of one email address, also used by the editor's validation. */
export const emailPattern = String.raw`(?!${missingPart})${localPart}@${domainLabel}(?:\.${domainLabel})+`;

const oneEmail = new RegExp(`^${emailPattern}$`);

/**
 * Reads one email address.
 *
 * @returns the address without surrounding spaces and invisible characters; undefined for anything else
 */
export function toEmail(value: unknown): string | undefined {
	const email = typeof value === 'string' ? trimmed(value) : '';
	return oneEmail.test(email) ? email : undefined;
}

/**
 * Reads email addresses from a list, or from text with commas, semicolons or line breaks.
 *
 * @returns each address once; undefined if the value has no address or contains anything else
 */
function toEmails(value: unknown): string[] | undefined {
	const texts: unknown[] = Array.isArray(value) ? value : [value];
	const parts = texts.flatMap((text) => (typeof text === 'string' ? text.split(/[,;\n]/).filter(hasText) : [text]));
	const found = parts.map(toEmail);
	const isComplete = found.length > 0 && found.every((email): email is string => email !== undefined);
	return isComplete ? [...new Set(found)] : undefined;
}

const hasText = (part: string) => trimmed(part) !== '';

// Copied text may contain invisible characters: zero-width spaces, marks of the writing direction.
const invisible = /\p{Cf}/gu;

/** Removes invisible characters and surrounding spaces. */
export const trimmed = (text: string): string => text.replace(invisible, '').trim();

/** True for null, undefined and blank text. An empty list counts as a value, which the converters refuse. */
export function isNothing(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && trimmed(value) === '');
}

/** Returns the value inside a resource locator; returns other values unchanged. */
export function locatorValue(given: unknown): unknown {
	return isObject(given) && (given.__rl === true || isUntouched(given)) ? given.value : given;
}

// In a collection, n8n's editor stores the default of a locator without `__rl` until the user chooses something.
const isUntouched = ({ mode, value }: IDataObject) => mode === 'list' && value === '';
