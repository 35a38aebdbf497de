import { cleanField } from '../credential';

/** A part of a text: from `start` up to `end`. */
export interface Range {
	start: number;
	end: number;
}

/** A text as it is searched: one ASCII character for each letter, without letters that no key has. */
interface View {
	letters: string;
	/** Where each letter begins and ends in the text. */
	ranges: Range[];
}

/** A form of the key, such as its Base64. */
interface Form {
	letters: string;
	/** For each letter, how many letters a search may keep if the next one is wrong. */
	kept: number[];
	/** How the text is compared. */
	compared: 'ignoringCase' | 'asBase64';
	/** True if other text could contain this form, because it is short. Then it counts only as a word of its own. */
	isWord: boolean;
	/** True if a digit that belongs to the key may stand before the form. The digit also depends on other text. */
	mayHaveDigitBefore: boolean;
}

/**
 * Creates a function that finds an API key in a text: as it is, and as a server may repeat it. It ignores case, spaces, line
 * breaks and invisible characters; undoes the escapes of pages, addresses and JSON; knows the key in hexadecimal digits,
 * as a list of bytes and in Base64. The first half of a longer key counts, too: servers shorten what they repeat. The search
 * takes linear time.
 *
 * @param key not empty, and of ASCII characters only
 */
export function keyFinder(key: string): (text: string) => Range[] {
	const forms = [...base64Forms(key), ...byteForms(key)];
	// The second view also undoes escapes in the key.
	const searches = [plainLetters, escapedLetters].map((pattern) => ({
		pattern,
		forms: [formOf(viewOf(key, pattern).letters.toLowerCase()), ...forms].filter(({ letters }) => letters !== ''),
	}));
	return (text) => {
		const found = searches.flatMap(({ pattern, forms: wanted }) => {
			const view = viewOf(text, pattern);
			return wanted.flatMap((form) => rangesOf(form, view, text));
		});
		return merged(found);
	};
}

const plainLetters = /[^]/gu;

// Servers in a row escape each other's escapes, and may also escape the `%` or `&` of an escape.
const escapedLetters =
	/(\\+)(?:(?:u00|x|u\{0*)([\da-f]{2})\}?)?|%(?:25)*(?:u00)?([\da-f]{2})|&(?:amp;)*(?:#x0*([\da-f]{1,2})|#0*(\d{1,3})|(amp|lt|gt|quot|apos));?|[^]/giu;

const namesInPages: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function viewOf(text: string, pattern: RegExp): View {
	const letters: string[] = [];
	const ranges: Range[] = [];
	for (const match of text.matchAll(pattern)) {
		const letter = letterOf(match);
		if (letter === '') continue;
		letters.push(letter);
		ranges.push({ start: match.index, end: match.index + match[0].length });
	}
	return { letters: letters.join(''), ranges };
}

// A server may answer in the wide letters of Asian texts.
const [firstWide, lastWide, wideOffset] = [0xff01, 0xff5e, 0xfee0];

/** The letter of a match; empty for one that no key has, and a placeholder for one that is not ASCII. */
function letterOf([
	matched,
	backslashes,
	escapedHex,
	percentHex,
	entityHex,
	entityNumber,
	entityName,
]: RegExpExecArray): string {
	const hex = escapedHex ?? percentHex ?? entityHex;
	if (hex !== undefined) return unescaped(Number.parseInt(hex, 16));
	if (entityNumber !== undefined) return unescaped(Number(entityNumber));
	if (entityName !== undefined) return namesInPages[entityName.toLowerCase()] ?? '';
	// A backslash escapes what follows it.
	if (backslashes !== undefined) return '';
	return cleanField(matched) === '' ? '' : asciiOf(matched.codePointAt(0) ?? 0);
}

// Backslashes are dropped wherever escapes are undone.
const unescaped = (code: number) => (code === 0x5c ? '' : asciiOf(code));

const placeholder = '\u007f';

function asciiOf(code: number): string {
	const narrow = code >= firstWide && code <= lastWide ? code - wideOffset : code;
	return narrow < 0x7f ? cleanField(String.fromCharCode(narrow)) : placeholder;
}

// A shorter form of a key could also occur in other text.
const longestWord = 8;

function formOf(
	letters: string,
	{ isWord = false, compared = 'ignoringCase', mayHaveDigitBefore = false }: Partial<Form> = {},
): Form {
	return { letters, kept: keptLetters(letters), compared, isWord, mayHaveDigitBefore };
}

/**
 * The key in Base64, alone or inside a text, such as after a user name. Base64 encodes three bytes together, so a key has
 * three forms.
 */
function base64Forms(key: string): Form[] {
	return [0, 1, 2].flatMap((bytesBefore) => {
		const encoded = Buffer.from(' '.repeat(bytesBefore) + key).toString('base64');
		// The digits at both ends also depend on the bytes beside the key.
		const first = Math.ceil((bytesBefore * 8) / 6);
		const certain = encoded.slice(first, Math.floor(((bytesBefore + key.length) * 8) / 6));
		if (certain.length >= longestWord)
			return [formOf(certain, { compared: 'asBase64', mayHaveDigitBefore: first > 0 })];
		return bytesBefore > 0 ? [] : [formOf(encoded.replace(/=/g, ''), { compared: 'asBase64', isWord: true })];
	});
}

/** The bytes of the key, in hexadecimal digits or as a list of numbers. */
function byteForms(key: string): Form[] {
	const bytes = Buffer.from(key);
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
	const isWord = key.length < longestWord / 2;
	return [...['', ':', '-'].map((separator) => hex.join(separator)), bytes.join(',')].map((letters) =>
		formOf(letters, { isWord }),
	);
}

/** The prefix table of Knuth, Morris and Pratt. */
function keptLetters(letters: string): number[] {
	const kept = [0];
	for (let place = 1, count = 0; place < letters.length; place += 1) {
		count = continued(letters, kept, count, letters[place]);
		kept.push(count);
	}
	return kept;
}

/** How many letters match after one more letter of the text. */
function continued(letters: string, kept: number[], matched: number, next: string | undefined): number {
	let count = matched;
	while (count > 0 && letters[count] !== next) count = kept[count - 1] ?? 0;
	return letters[count] === next ? count + 1 : 0;
}

// A beginning of the key at the end of a text counts from this length: the text may have been cut off there. Elsewhere it must also
// be half of the key, because other words may begin alike.
const shortestBeginning = 8;

function rangesOf(form: Form, { letters, ranges }: View, text: string): Range[] {
	const compared = form.compared === 'asBase64' ? letters.replace(/-/g, '+').replace(/_/g, '/') : letters.toLowerCase();
	const wanted = form.letters;
	const found: Range[] = [];
	const add = (first: number, last: number) => {
		const [begin, end] = [ranges[first], ranges[last]];
		const range = begin && end && completed(form, { start: begin.start, end: end.end }, text);
		if (range) found.push(range);
	};
	const shortestInside = Math.max(shortestBeginning, Math.ceil(wanted.length / 2));
	let matched = 0;
	for (let place = 0; place < compared.length; place += 1) {
		if (matched >= shortestInside && compared[place] !== wanted[matched]) add(place - matched, place - 1);
		matched = continued(wanted, form.kept, matched, compared[place]);
		if (matched < wanted.length) continue;
		add(place - matched + 1, place);
		matched = form.kept[matched - 1] ?? 0;
	}
	if (matched >= shortestBeginning) add(compared.length - matched, compared.length - 1);
	return found;
}

const digit = /[\w+/-]/;
const digitsAfter = /[\w+/-]?={0,2}/y;

/** Adds the digits at both ends of a form in Base64. Returns undefined if the form has to be a word and is none. */
function completed(form: Form, { start, end }: Range, text: string): Range | undefined {
	const hasDigitBefore = digit.test(text.charAt(start - 1));
	if (form.isWord && (hasDigitBefore || digit.test(text.charAt(end)))) return undefined;
	if (form.compared !== 'asBase64') return { start, end };
	digitsAfter.lastIndex = end;
	const after = digitsAfter.exec(text)?.[0] ?? '';
	return { start: form.mayHaveDigitBefore && hasDigitBefore ? start - 1 : start, end: end + after.length };
}

/** Joins ranges that overlap. */
function merged(ranges: Range[]): Range[] {
	const joined: Range[] = [];
	for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
		const last = joined.at(-1);
		if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
		else joined.push({ start, end });
	}
	return joined;
}
