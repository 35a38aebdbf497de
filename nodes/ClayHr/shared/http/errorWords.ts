import { isOnlyAboutTheCall, recordFieldsOf } from '../aboutTheCall';
import { isObject } from '../isObject';
import { shortened } from '../nodeErrors';

const longestWords = 500;

/**
 * Finds ClayHR's own words in the body of an error: its message, and the errors of single fields, in ClayHR's order.
 *
 * @param redact removes secrets before the words are shortened, because shortening could leave a part of a secret
 * @returns undefined if the body has no words
 */
export function errorWords(body: unknown, redact: (text: string) => string): string | undefined {
	const texts = isObject(body) ? textsOfBody(body) : textsOf(body);
	const words = shortened(redact([...new Set(texts)].join('; ')), longestWords);
	return words === '' ? undefined : words;
}

const shownLetters = 100;

/**
 * The beginning of an answer that is not understood, for an error message.
 *
 * @param redact removes secrets before the answer is shortened
 */
export const beginningOf = (answer: string, redact: (text: string) => string): string =>
	shortened(redact(answer), shownLetters);

// The names that error bodies of common servers use for their text. The first one with a text counts.
const namesOfText = [
	...['message', 'Message', 'messages', 'msg', 'defaultMessage'],
	...['error', 'error_description', 'errorMessage', 'errorMessages', 'errorMsg', 'faultstring'],
	...['detail', 'reason', 'description', 'title'],
];

// The names that such bodies use for the field of an error.
const namesOfField = ['field', 'fieldName', 'property', 'propertyPath', 'parameter'];

// The names that such bodies use for the errors of single fields.
const namesOfErrors = ['errors', 'fieldErrors', 'violations', 'details', 'fault'];

// The names under which such bodies wrap the text. A record there is not shown.
const wrappers = ['data', 'response'];

// The names that such bodies use for a code. It is shown if no text says more than the status.
const namesOfCode = ['errorCode', 'code'];

const bareWords =
	/^\s*(fail(ed|ure)?|error|conflict|bad request|not found|validation (failed|error)|something went wrong)[.!]?\s*$/i;

const areBare = (texts: string[]) => texts.every((text) => bareWords.test(text));

function textsOfBody(body: Readonly<Record<string, unknown>>): string[] {
	const ofNames = namesOfText.map((name) => textsOfField(body[name])).filter((texts) => texts.length > 0);
	const [first = [], ...others] = ofNames;
	const inner = [
		...namesOfErrors.flatMap((name) => filledTexts(body[name])),
		...wrappers.flatMap((name) => wrapped(body[name])),
	];
	// `message` may only repeat the status, while another name says why.
	const more = areBare(first) ? (others.find((texts) => !areBare(texts)) ?? []) : [];
	const texts = [...withField(first, fieldOf(body)), ...more, ...inner];
	return areBare(texts) ? [...texts, ...textsByField(body), ...codesOf(body)] : texts;
}

/** A number in the place of a text is shown, too. */
const textsOfField = (said: unknown) => (typeof said === 'number' ? [String(said)] : filledTexts(said));

function wrapped(value: unknown): string[] {
	if (typeof value === 'string') return filledTexts(value);
	return isObject(value) && isOnlyAboutTheCall(value) ? filledTexts(value) : [];
}

/** The texts of a body that has nothing but a list of texts for each field, such as `{"email":["is taken"]}`. */
function textsByField(body: Readonly<Record<string, unknown>>): string[] {
	const fields = recordFieldsOf(body);
	const isErrors = fields.every(([, value]) => Array.isArray(value) && value.every((text) => typeof text === 'string'));
	return isErrors ? fields.flatMap(([name, value]) => withField(filledTexts(value), name)) : [];
}

function codesOf(body: Readonly<Record<string, unknown>>): string[] {
	const isCode = (code: unknown) => (typeof code === 'string' && code !== '') || typeof code === 'number';
	return namesOfCode.filter((name) => isCode(body[name])).map((name) => `${name}: ${String(body[name])}`);
}

const filledTexts = (said: unknown, depth = 0): string[] => textsOf(said, depth).filter((text) => text.trim() !== '');

function firstTexts(body: Readonly<Record<string, unknown>>, depth: number): string[] {
	return namesOfText.map((name) => filledTexts(body[name], depth)).find((texts) => texts.length > 0) ?? [];
}

const deepest = 5;
const mostEntries = 20;

/** The texts of an error: a text, an object with a text, an object with a text or a list for each field, or a list. */
function textsOf(said: unknown, depth = 0): string[] {
	if (typeof said === 'string') return [said];
	if (depth > deepest) return [];
	if (Array.isArray(said)) return said.slice(0, mostEntries).flatMap((entry: unknown) => textsOf(entry, depth + 1));
	if (!isObject(said)) return [];
	const texts = firstTexts(said, depth + 1);
	if (texts.length > 0) return withField(texts, fieldOf(said));
	const entries = Object.entries(said).slice(0, mostEntries);
	return entries.flatMap(([name, inner]) => withField(textsOf(inner, depth + 1), name));
}

const withField = (texts: string[], field: unknown) =>
	typeof field === 'string' && field !== '' ? texts.map((text) => `${field}: ${text}`) : texts;

const fieldOf = (error: Readonly<Record<string, unknown>>) =>
	namesOfField.map((name) => error[name]).find((name) => typeof name === 'string');

/**
 * Finds the title of a web page. nginx, Apache, Tomcat and Cloudflare name the error there.
 *
 * @param status the HTTP status, which titles repeat
 */
export function titleOf(page: string, status: number): string {
	const title = /<title>([^<]{1,200})<\/title>/i.exec(page.slice(0, 10_000))?.[1] ?? '';
	const repeated = new RegExp(`^\\s*(HTTP Status )?${status}\\s*(&ndash;|&#8211;|[–:|-])?\\s*`, 'i');
	return title.replace(repeated, '');
}
