import type { Company } from '../company/company.mts';
import type { Key } from '../company/keys.mts';
import type { UploadedFile } from '../company/uploads.mts';
import type { SettingsOrder } from '../control/settings.mts';
import type { Values } from './values.mts';

/** A checked call of an operation. */
export interface Call {
	company: Company;
	/** The API key's user. */
	caller: Key;
	query: Values;
	/** Path parameters. */
	params: Values;
	/** The body as sent; undefined if missing. */
	body: unknown;
	/** The fields of the body, if it is an object. */
	form: Values;
	/** A form's files by field name. */
	files: Readonly<Record<string, UploadedFile>>;
	/** What the sandbox does where the documentation says nothing. */
	settings: Readonly<SettingsOrder>;
	/** The schema of the response with status 200, or undefined. */
	schema: unknown;
	/** The sandbox's current day, yyyy-MM-dd in UTC. */
	today: string;
	/** The sandbox's current time, epoch milliseconds. */
	now: number;
}

/** An operation's response: a status and a body, which may contain `Facts`; undefined for no body. */
export interface Answer {
	status: number;
	body: unknown;
	/** Why the call was refused; for the request log only. */
	reason?: string;
}

/** Runs an operation. May throw a `Refusal`. */
export type Handler = (call: Call) => Answer;

/** Stateful operations by method and path as in the description, such as `GET /api/users`. */
export type Handlers = Readonly<Record<string, Handler>>;

/** Response 200 with a body. */
export function ok(body: unknown): Answer {
	return { status: 200, body };
}

/** Response 201 with a body. */
export function created(body: unknown): Answer {
	return { status: 201, body };
}
