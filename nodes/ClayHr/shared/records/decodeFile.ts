import { jsonParse } from 'n8n-workflow';

const shortestHex = 16;

/**
 * Decodes a file that ClayHR sends inside JSON. The encoding is undocumented, so all common ones are accepted: base64
 * (plain, URL-safe or data URL), a list of bytes as JSON or text (signed as in Java), and hexadecimal.
 *
 * @returns undefined for any other content
 */
export function decodeFile(content: unknown): Buffer | undefined {
	if (Array.isArray(content)) return fromNumbers(content);
	if (typeof content !== 'string') return undefined;
	const text = content.replace(/^data:[^,]*,/, '').replace(/\s/g, '');
	if (text.startsWith('[') && text.endsWith(']') && isMadeOf(text.slice(1, -1), /[^\d,-]/)) {
		return fromNumbers(jsonParse<unknown[]>(text, { fallbackValue: [undefined] }));
	}
	if (text.length >= shortestHex && text.length % 2 === 0 && isMadeOf(text, /[^0-9a-f]/i))
		return Buffer.from(text, 'hex');
	// Node.js reads both base64 alphabets.
	return isMadeOf(text.replace(/={1,2}$/, ''), /[^\w+/-]/) ? Buffer.from(text, 'base64') : undefined;
}

// A repeated character class up to the end of the text would overflow the regular expression's stack for a large file.
const isMadeOf = (text: string, other: RegExp) => text !== '' && !other.test(text);

function fromNumbers(numbers: unknown[]): Buffer | undefined {
	const isByte = (value: unknown): value is number =>
		typeof value === 'number' && Number.isInteger(value) && value >= -128 && value <= 255;
	return numbers.every(isByte) ? Buffer.from(numbers.map((value) => value & 255)) : undefined;
}
