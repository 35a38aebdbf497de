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
	// Repeated groups would overflow the stack of a large file.
	if (/^\[[\d,-]+\]$/.test(text)) return fromNumbers(jsonParse<unknown[]>(text, { fallbackValue: [undefined] }));
	if (/^[0-9a-f]+$/i.test(text) && text.length % 2 === 0 && text.length >= shortestHex) return Buffer.from(text, 'hex');
	// Node reads both alphabets of base64 as one.
	return /^[\w+/-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : undefined;
}

function fromNumbers(numbers: unknown[]): Buffer | undefined {
	const isByte = (value: unknown): value is number =>
		typeof value === 'number' && Number.isInteger(value) && value >= -128 && value <= 255;
	return numbers.every(isByte) ? Buffer.from(numbers.map((value) => value & 255)) : undefined;
}
