import { jsonParse } from 'n8n-workflow';

// Copied text may contain invisible characters: zero-width spaces, marks of the writing direction.
const invisible = /\p{Cf}/gu;

/** Removes invisible characters and surrounding spaces. */
export const trimmed = (text: string): string => text.replace(invisible, '').trim();

const surrounding = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

/**
 * Reads a list that is written as JSON. AI models write lists so in a field for text.
 *
 * @returns undefined if the text is no such list
 */
export function jsonList(text: string): unknown[] | undefined {
	const parsed: unknown = text.trim().startsWith('[') ? jsonParse(text, { fallbackValue: null }) : undefined;
	return Array.isArray(parsed) ? parsed : undefined;
}

/** True for null, undefined and blank text. An empty list counts as a value, which the converters refuse. */
export function isNothing(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && trimmed(value) === '');
}

/** False if the text has half of a character that consists of two: a lone surrogate, which can't be sent. */
export function isWellFormed(text: string): boolean {
	return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

/** True for a number that JSON would turn into null. */
export const isFailed = (value: unknown) => typeof value === 'number' && !Number.isFinite(value);

// JavaScript's words for a missing value, a failed value, or an object, and the words of databases and spreadsheets.
const failedWord = String.raw`undefined|NaN|Invalid Date|Invalid DateTime|\[object Object\]`;
// A template over missing fields joins them: undefined undefined.
const apart = String.raw`[\s.,;:_+/-]*`;
// "Null" is a surname, and null is a missing value. Twice in a row it is never a person.
const nullWord = String.raw`\(?[Nn][Uu][Ll][Ll]\)?`;
const severalFailed = String.raw`(?:${failedWord}|${nullWord})(?:${apart}(?:${failedWord}|${nullWord}))+`;

/** Pattern of a text of nothing but null, as a template over missing fields gives it: null null, null.null. Without flags. */
export const onlyNull = String.raw`(?:null|NULL|\(null\)|${nullWord}(?:${apart}${nullWord})+)`;

const failedWhole = new RegExp(
	String.raw`^(?:${failedWord}|${severalFailed}|${onlyNull}|#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!))$`,
);
const failedPart = /\[object Object\]|\sNaN$/;
const failedAnywhere = new RegExp(String.raw`(?<![\p{L}\d])(?:${failedWord})(?![\p{L}\d])`, 'u');

// "NA" is a country and "Null" a surname.
const placeholder = /^(?:n\/a|n\.a\.?|[-\u2013\u2014?.]+)$/i;

/**
 * Reads a text.
 *
 * @returns the text as typed; undefined for a value that is no text, or that stands for a missing or failed one
 */
export function toText(value: unknown): string | undefined {
	if (typeof value === 'number' || typeof value === 'boolean') return isFailed(value) ? undefined : String(value);
	if (typeof value !== 'string' || !isWellFormed(value)) return undefined;
	const text = value.trim();
	return failedWhole.test(text) || failedPart.test(text) ? undefined : value;
}

/**
 * Reads a name or a code. Unlike a sentence, it can't hold a word such as "NaN", and "N/A" is none.
 *
 * @returns the text without surrounding spaces and invisible characters; undefined for anything else
 */
export function toName(value: unknown): string | undefined {
	// Yes or no is never a name.
	const text = typeof value === 'boolean' ? undefined : toText(value);
	// Some scripts need an invisible character inside a name.
	const name = text?.replace(surrounding, '');
	return name === undefined || failedAnywhere.test(name) || placeholder.test(name) ? undefined : name;
}
