import { jsonParse } from 'n8n-workflow';

const shortestHex = 16;
const longestWord = 20;

/**
 * Decodes a file that ClayHR sends inside JSON. The encoding is undocumented, so all common ones are accepted: base64
 * (plain, URL-safe or data URL), a list of bytes as JSON or text (signed as in Java), and hexadecimal.
 *
 * @returns undefined for any other content
 */
export function decodeFile(content: unknown): Buffer | undefined {
	if (Array.isArray(content)) return fromNumbers(content);
	if (typeof content !== 'string') return undefined;
	const text = content
		.replace(/^data:[^,]*,/, '')
		.replace(/\s*[\r\n]\s*/g, '')
		.trim();
	const isDataUrl = text.length < content.length && content.startsWith('data:');
	if (text.startsWith('[') && text.endsWith(']') && isMadeOf(text.slice(1, -1), /[^\d,\s-]/)) {
		return fromNumbers(jsonParse<unknown[]>(text, { fallbackValue: [undefined] }));
	}
	if (isHex(text)) return Buffer.from(text, 'hex');
	return isBase64(text) && (isDataUrl || !isWord(text)) ? Buffer.from(text, 'base64') : undefined;
}

/**
 * True for hexadecimal. Text of one kind of letters is base64 as well: a file of zeros is `AAAA…`, which hexadecimal of a file
 * is not, because bytes without a digit are rare.
 */
function isHex(text: string): boolean {
	if (text.length < shortestHex || text.length % 2 !== 0 || !/\d/.test(text)) return false;
	return isMadeOf(text, /[^0-9a-f]/) || isMadeOf(text, /[^0-9A-F]/);
}

/** True for base64 of whole groups. Java fills the last group up, also for URLs. Node.js reads both alphabets. */
const isBase64 = (text: string) => text.length % 4 === 0 && isMadeOf(text.replace(/={1,2}$/, ''), /[^\w+/-]/);

/** True for a word such as `Conflict`, which ClayHR may send in place of a file. */
const isWord = (text: string) => text.length < longestWord && /^[a-z]+$/i.test(text) && /[a-z]/.test(text);

// A repeated character class up to the end of the text would overflow the regular expression's stack for a large file.
const isMadeOf = (text: string, other: RegExp) => text !== '' && !other.test(text);

function fromNumbers(numbers: unknown[]): Buffer | undefined {
	const isByte = (value: unknown): value is number =>
		typeof value === 'number' && Number.isInteger(value) && value >= -128 && value <= 255;
	return numbers.every(isByte) ? Buffer.from(numbers.map((value) => value & 255)) : undefined;
}
