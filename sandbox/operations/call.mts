import type { Company } from '../company/company.mts';
import type { Key } from '../company/keys.mts';
import type { UploadedFile } from '../company/uploads.mts';
import type { Values } from './values.mts';

/** A checked call of an operation. */
export interface Call {
	company: Company;
	/** Whose key it came with. */
	caller: Key;
	query: Values;
	/** Path parameters. */
	params: Values;
	/** The body as sent; undefined when there is none. */
	body: unknown;
	/** The fields of the body, when it is an object. */
	form: Values;
	/** The files of a form by their fields' names. */
	files: Readonly<Record<string, UploadedFile>>;
	/** The schema of the answer with status 200; undefined when there is none. */
	schema: unknown;
	/** The sandbox's day, yyyy-MM-dd in UTC. */
	today: string;
	/** The sandbox's moment, epoch milliseconds. */
	now: number;
}

/** What an operation answers: a status and a body, which may hold `Facts`; undefined for none. */
export interface Answer {
	status: number;
	body: unknown;
}

/** Carries out an operation. It may throw a `Refusal`. */
export type Handler = (call: Call) => Answer;

/** Operations with state, by method and path as in the description, such as `GET /api/users`. */
export type Handlers = Readonly<Record<string, Handler>>;

/** Answers 200 with a body. */
export function ok(body: unknown): Answer {
	return { status: 200, body };
}

/** Answers 201 with a body. */
export function created(body: unknown): Answer {
	return { status: 201, body };
}
