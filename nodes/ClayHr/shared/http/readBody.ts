import { jsonParse } from 'n8n-workflow';

import { isObject } from '../isObject';
import { settle } from './failure';

/** The largest answer that is read, in bytes. Larger ones could use up n8n's memory. */
const largestAnswer = 256 * 1024 * 1024;

/** Thrown if an answer can't be used because of its size or its nesting. */
export class UnusableAnswer extends Error {
	/** @param problem what is wrong: `too large: more than 256 MB` */
	constructor(readonly problem: string) {
		super(`The answer is ${problem}`);
	}
}

/** Thrown if an answer broke off. */
export class BrokenAnswer extends Error {
	/** The code of the error that Node.js reports. */
	readonly code: string;

	/** @param error what reading the answer threw; undefined if it threw nothing */
	constructor(error?: unknown) {
		super('The answer broke off');
		this.code = isObject(error) && typeof error.code === 'string' ? error.code : 'ECONNRESET';
	}
}

/**
 * Reads the body of a response. n8n's HTTP client has no limit for the size of a body, so it hands over a stream.
 *
 * @param body a stream; anything else is returned unchanged
 * @param contentType the header that may name the body's encoding
 * @param largest maximum size in bytes, after decompression
 * @returns the JSON value, with whole numbers above 2^53 as text; the text if it is not JSON
 * @throws UnusableAnswer if the body is too large, BrokenAnswer if it can't be read to its end
 */
export async function readBody(body: unknown, contentType: unknown = '', largest = largestAnswer): Promise<unknown> {
	if (!isStream(body)) return body;
	const outcome = await settle(readBytes(body, largest));
	if ('error' in outcome) throw new BrokenAnswer(outcome.error);
	const { chunks, size } = outcome.value;
	if (size > largest) throw new UnusableAnswer(`too large: more than ${Math.round(largest / 1024 / 1024)} MB`);
	const text = decoded(Buffer.concat(chunks, size), String(contentType));
	return jsonParse<unknown>(withLongNumbersAsText(text), { fallbackValue: text });
}

const mayHaveLongNumber = /[[:,\s]-?\d{16}/;
// Texts are matched first, so that the digits in them stay as they are.
const textOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;

/** JavaScript would round whole numbers above 2^53, and an ID would become the ID of another record. */
function withLongNumbersAsText(json: string): string {
	if (!mayHaveLongNumber.test(json)) return json;
	return json.replace(textOrNumber, (found) => {
		const isLong = /^-?\d{16,}$/.test(found) && !Number.isSafeInteger(Number(found));
		return isLong ? `"${found}"` : found;
	});
}

// Browsers read an unknown encoding like this, too.
const usualEncoding = 'windows-1252';

/** Decodes UTF-8. Other bytes have the encoding that the answer names, or the most usual one. */
function decoded(bytes: Uint8Array, contentType: string): string {
	const wide = wideEncodingOf(bytes);
	const named = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ?? usualEncoding;
	// Servers often name another encoding although they send UTF-8.
	const encodings = wide === undefined ? ['utf-8', ...(namesWide.test(named) ? [] : [named])] : [wide];
	for (const encoding of encodings) {
		const text = decodedAs(encoding, bytes);
		if (text !== undefined) return text.replace(/^\uFEFF+/, '');
	}
	return new TextDecoder(usualEncoding).decode(bytes);
}

const namesWide = /^(utf|ucs)-?(16|2)/i;

/**
 * The encoding with two bytes for each letter that an answer has; undefined if it has none. JSON begins with a letter of
 * ASCII, so one of its first two bytes is 0, unless there is a byte order mark.
 */
function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (first === undefined || second === undefined) return undefined;
	if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
	if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
	return undefined;
}

/** Returns undefined if the encoding is unknown or the bytes don't fit. A byte order mark is dropped. */
function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Reads until the end, or until there are too many bytes. */
async function readBytes(
	stream: AsyncIterable<unknown>,
	largest: number,
): Promise<{ chunks: Uint8Array[]; size: number }> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
		chunks.push(bytes);
		size += bytes.length;
		// Leaving the loop ends the connection.
		if (size > largest) break;
	}
	return { chunks, size };
}

const isStream = (body: unknown): body is AsyncIterable<unknown> =>
	typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
