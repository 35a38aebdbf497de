import { jsonParse } from 'n8n-workflow';

const shortestHex = 16;

/**
 * The bytes of a file that ClayHR puts into JSON. How is not documented, so each usual way is understood: base64 (plain,
 * for URLs, or as a data URL), a list of numbers as JSON or as text (signed, as Java writes bytes), and hexadecimal.
 *
 * @returns undefined when it is none of them
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
	// Node reads both alphabets of base64 as one.
	return isMadeOf(text.replace(/={1,2}$/, ''), /[^\w+/-]/) ? Buffer.from(text, 'base64') : undefined;
}

// A repeated class up to the end of the text would overflow the stack of the regular expression in a large file.
const isMadeOf = (text: string, other: RegExp) => text !== '' && !other.test(text);

function fromNumbers(numbers: unknown[]): Buffer | undefined {
	const isByte = (value: unknown): value is number =>
		typeof value === 'number' && Number.isInteger(value) && value >= -128 && value <= 255;
	return numbers.every(isByte) ? Buffer.from(numbers.map((value) => value & 255)) : undefined;
}
