import { UploadedFile } from '../company/uploads.mts';
import { isObject } from '../contract/guards.mts';

/** The body of a request: what could be made of it, and why nothing could. */
export interface ReadBody {
	/** Parsed JSON, the fields of a form, or a text of another type; undefined when there is none. */
	body: unknown;
	/** The content type without its parameters, in lower case; empty when there is none. */
	contentType: string;
	/** Why the body could not be read, or null. */
	bodyError: string | null;
	/** The files of a form by their fields' names. */
	files: Readonly<Record<string, UploadedFile>>;
}

/**
 * Reads the body of a request.
 * @param received bytes, or the fields of a form
 * @param header the content-type header
 */
export function readBody(received: unknown, header: string | undefined): ReadBody {
	const contentType = (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
	if (isObject(received) && !Buffer.isBuffer(received))
		return { body: withoutFiles(received), contentType, bodyError: null, files: filesOf(received) };
	const text = Buffer.isBuffer(received) ? received.toString('utf8') : '';
	const files = {};
	if (text === '') return { body: undefined, contentType, bodyError: null, files };
	if (contentType !== 'application/json') return { body: text, contentType, bodyError: null, files };
	try {
		const body: unknown = JSON.parse(text);
		return { body, contentType, bodyError: null, files };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { body: undefined, contentType, bodyError: `body: is no JSON (${reason})`, files };
	}
}

// The description takes files for texts.
function withoutFiles(fields: Record<string, unknown>): Record<string, unknown> {
	const text = (value: unknown): unknown => (value instanceof UploadedFile ? `(${value.size} bytes)` : value);
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, text(value)]));
}

function filesOf(fields: Record<string, unknown>): Record<string, UploadedFile> {
	const found: Record<string, UploadedFile> = {};
	for (const [name, value] of Object.entries(fields)) if (value instanceof UploadedFile) found[name] = value;
	return found;
}
