import { UploadedFile } from '../company/uploads.mts';
import { isObject } from '../contract/guards.mts';

/** A parsed body, or the reason why parsing failed. */
export interface ReadBody {
	/** Parsed JSON, the fields of a form, or text of another type; undefined without a body. */
	body: unknown;
	/** The content type without parameters, in lower case; empty if missing. */
	contentType: string;
	/** Why parsing failed, or null. */
	bodyError: string | null;
	/** A form's files by field name. */
	files: Readonly<Record<string, UploadedFile>>;
}

/**
 * Parses the body of a request.
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
		return { body: undefined, contentType, bodyError: `body: is not valid JSON (${reason})`, files };
	}
}

// The description treats files as text.
function withoutFiles(fields: Record<string, unknown>): Record<string, unknown> {
	const text = (value: unknown): unknown => (value instanceof UploadedFile ? `(${value.size} bytes)` : value);
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, text(value)]));
}

function filesOf(fields: Record<string, unknown>): Record<string, UploadedFile> {
	const found: Record<string, UploadedFile> = {};
	for (const [name, value] of Object.entries(fields)) if (value instanceof UploadedFile) found[name] = value;
	return found;
}
