import { isOnlyAboutTheCall, plainFieldName, recordFieldsOf } from '../aboutTheCall';
import { isObject } from '../isObject';
import { shortened } from '../nodeErrors';
import { showsSecret } from './redact';

const longestWords = 500;

// A text may be of any length. Longer than what is shown, because the API key is shortened.
const examinedLetters = 10_000;

// A body may have any number of values.
const mostExamined = 500;

/** How many values of a body may still be examined. */
interface Budget {
	left: number;
}

/**
 * Finds ClayHR's own words in the body of an error: its message, and the errors of single fields, in ClayHR's order.
 *
 * @param redact removes secrets before the words are shortened, because shortening could leave a part of a secret
 * @returns undefined if the body has no words
 */
export function errorWords(body: unknown, redact: (text: string) => string): string | undefined {
	const budget = { left: mostExamined };
	const texts = isObject(body) ? textsOfBody(body, budget) : textsOf(body, budget);
	const examined = texts.map((text) => text.slice(0, examinedLetters)).filter((text) => !showsSecret(text));
	const words = shownPart([...new Set(examined)].join('; '), longestWords, redact);
	return words === '' ? undefined : words;
}

/** The beginning of a text without the API key. A key that is cut off at the end is recognized. */
const shownPart = (text: string, longest: number, redact: (text: string) => string): string =>
	shortened(redact(text.slice(0, examinedLetters)), longest);

const shownLetters = 100;

/**
 * The beginning of an answer that is not understood, for an error message.
 *
 * @param redact removes secrets before the answer is shortened
 */
export const beginningOf = (answer: string, redact: (text: string) => string): string =>
	shownPart(answer, shownLetters, redact);

// Servers differ in the case of names, and separate their words or don't.
const plainName = (name: string) => plainFieldName(name).replace(/[\W_]/g, '');

type Values = Readonly<Record<string, unknown>>;

const byPlainName = (body: Values): Values =>
	Object.fromEntries(Object.entries(body).map(([name, value]) => [plainName(name), value]));

// The plain names that error bodies of common servers use for their text. The first one with a text counts.
const namesOfText = [
	...['message', 'messages', 'msg', 'defaultmessage', 'usermessage', 'responsemessage'],
	...['error', 'errordescription', 'errormessage', 'errormessages', 'errormsg', 'errordetail', 'errordetails'],
	...['faultstring', 'exceptionmessage', 'detail', 'reason', 'description', 'title', 'exception', 'cause', 'text'],
];

// The plain names that such bodies use for the field of an error.
const namesOfField = ['field', 'fieldname', 'property', 'propertypath', 'parameter'];

// The plain names that such bodies use for the errors of single fields.
const namesOfErrors = [
	...['errors', 'errorlist', 'fielderrors', 'validationerrors', 'suberrors', 'invalidparams'],
	...['violations', 'details', 'fault'],
];

// The plain names under which such bodies wrap the text. A record there is not shown.
const wrappers = ['data', 'response'];
const wrappersOfObjects = ['result', 'status', 'meta', 'header', 'body', 'payload'];

// The names that such bodies use for a code. It is shown if no text says more than the status.
const namesOfCode = ['errorCode', 'code'];

const bareWords =
	/^\s*(fail(ed|ure)?|error|conflict|bad request|not found|validation (failed|error)|something went wrong)[.!]?\s*$/i;

const areBare = (texts: string[]) => texts.every((text) => bareWords.test(text));

function textsOfBody(body: Values, budget: Budget): string[] {
	const plain = byPlainName(body);
	const ofNames = namesOfText.map((name) => textsOfField(plain[name], budget)).filter((texts) => texts.length > 0);
	const [first = [], ...others] = ofNames;
	const inner = [
		...namesOfErrors.flatMap((name) => filledTexts(plain[name], budget)),
		...wrappers.flatMap((name) => wrapped(plain[name], budget)),
		...wrappersOfObjects.flatMap((name) => (isObject(plain[name]) ? wrapped(plain[name], budget) : [])),
	];
	// `message` may only repeat the status, while another name says why.
	const more = areBare(first) ? (others.find((texts) => !areBare(texts)) ?? []) : [];
	const texts = [...withField(first, fieldOf(body)), ...more, ...inner];
	return areBare(texts) ? [...texts, ...textsByField(body, budget), ...codesOf(body)] : texts;
}

/** A number in the place of a text is shown, too. */
const textsOfField = (said: unknown, budget: Budget) =>
	typeof said === 'number' ? [String(said)] : filledTexts(said, budget);

function wrapped(value: unknown, budget: Budget): string[] {
	if (typeof value === 'string') return filledTexts(value, budget);
	return isObject(value) && isOnlyAboutTheCall(value) ? filledTexts(value, budget) : [];
}

/** The texts of a body that has nothing but a list of texts for each field, such as `{"email":["is taken"]}`. */
function textsByField(body: Values, budget: Budget): string[] {
	const fields = recordFieldsOf(body);
	const isErrors = fields.every(([, value]) => Array.isArray(value) && value.every((text) => typeof text === 'string'));
	return isErrors ? fields.flatMap(([name, value]) => withField(filledTexts(value, budget), name)) : [];
}

function codesOf(body: Values): string[] {
	const isCode = (code: unknown) => (typeof code === 'string' && code !== '') || typeof code === 'number';
	return namesOfCode.filter((name) => isCode(body[name])).map((name) => `${name}: ${String(body[name])}`);
}

const filledTexts = (said: unknown, budget: Budget, depth = 0): string[] =>
	textsOf(said, budget, depth).filter((text) => text.trim() !== '');

function firstTexts(body: Values, budget: Budget, depth: number): string[] {
	const plain = byPlainName(body);
	for (const name of namesOfText) {
		const texts = filledTexts(plain[name], budget, depth);
		if (texts.length > 0) return texts;
	}
	return [];
}

const deepest = 5;
const mostEntries = 20;

/** The texts of an error: a text, an object with a text, an object with a text or a list for each field, or a list. */
function textsOf(said: unknown, budget: Budget, depth = 0): string[] {
	if (said !== undefined) budget.left -= 1;
	if (budget.left < 0) return [];
	if (typeof said === 'string') return [said];
	if (depth > deepest) return [];
	if (Array.isArray(said))
		return said.slice(0, mostEntries).flatMap((entry: unknown) => textsOf(entry, budget, depth + 1));
	if (!isObject(said)) return [];
	const texts = firstTexts(said, budget, depth + 1);
	if (texts.length > 0) return withField(texts, fieldOf(said));
	const entries = Object.entries(said).slice(0, mostEntries);
	return entries.flatMap(([name, inner]) => withField(textsOf(inner, budget, depth + 1), name));
}

const withField = (texts: string[], field: unknown) =>
	typeof field === 'string' && field !== '' ? texts.map((text) => `${field}: ${text}`) : texts;

function fieldOf(error: Values): unknown {
	const plain = byPlainName(error);
	return namesOfField.map((name) => plain[name]).find((name) => typeof name === 'string');
}

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
