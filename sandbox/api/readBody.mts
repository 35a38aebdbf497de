import { isObject } from '../contract/guards.mts';

/** The body of a request: what could be made of it, and why nothing could. */
export interface ReadBody {
	/** Parsed JSON, the fields of a form, or a text of another type; undefined when there is none. */
	body: unknown;
	/** The content type without its parameters, in lower case; empty when there is none. */
	contentType: string;
	/** Why the body could not be read, or null. */
	bodyError: string | null;
}

/**
 * Reads the body of a request.
 * @param received bytes, or the fields of a form
 * @param header the content-type header
 */
export function readBody(received: unknown, header: string | undefined): ReadBody {
	const contentType = (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
	if (isObject(received) && !Buffer.isBuffer(received))
		return { body: withoutBytes(received), contentType, bodyError: null };
	const text = Buffer.isBuffer(received) ? received.toString('utf8') : '';
	if (text === '') return { body: undefined, contentType, bodyError: null };
	if (contentType !== 'application/json') return { body: text, contentType, bodyError: null };
	try {
		const body: unknown = JSON.parse(text);
		return { body, contentType, bodyError: null };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { body: undefined, contentType, bodyError: `body: is no JSON (${reason})` };
	}
}

// Files are checked for being there, not kept.
function withoutBytes(fields: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [name, Buffer.isBuffer(value) ? `(${value.length} bytes)` : value]),
	);
}
