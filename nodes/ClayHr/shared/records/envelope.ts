import type { IDataObject } from 'n8n-workflow';

import { isOnlyAboutTheCall, recordFieldsOf } from '../aboutTheCall';
import { isObject } from '../isObject';

/** Where the rows of a response are. */
export interface RowsPlace {
	/** Name of the field with the rows, if it is not `data`. */
	under?: string;
	/** Reads rows that are nested deeper. */
	read?: (body: IDataObject) => IDataObject[];
	/** True if ClayHR documents 204 for a list without rows. */
	mayBeNoContent?: boolean;
}

/** The parts of a response that tell its rows. */
interface Answer {
	statusCode?: number;
	body: unknown;
}

/**
 * Reads the rows of a response as its call says. Only an empty list has no rows: an empty body, null and a message may come
 * from a failure, and would end a list too early.
 *
 * @throws NotARecord if the response has no list and no record
 */
export function readRows(answer: Answer, { read, under, mayBeNoContent = false }: RowsPlace): IDataObject[] {
	const { body } = answer;
	if (mayBeNoContent && isNoContent(answer)) return [];
	if (read === undefined) return rowsOf(body, under);
	assertHoldsRows(body, under);
	return read(asEnvelope(body));
}

/** ClayHR documents the words for 204, which has no body in HTTP. A proxy may send them with another status. */
function isNoContent({ statusCode, body }: Answer): boolean {
	if (isNothing(body)) return statusCode === 204;
	return isObject(body) && isOnlyAboutTheCall(body) && /^no content\.?$/i.test(String(body.message));
}

/** Thrown if a response has nothing, a value or a list where a record belongs. Its fields would all be empty. */
export class NotARecord extends Error {}

/**
 * Reads the rows of a response in any of ClayHR's envelopes. Entries without a field are left out: ClayHR may send null
 * for a row that the user may not see.
 *
 * @throws NotARecord if the response has no list and no record, or if a row is not an object
 */
export function rowsOf(body: unknown, under?: string): IDataObject[] {
	const values = assertHoldsRows(body, under);
	const isLeftOut = (value: unknown) => value === null || (isObject(value) && isNothing(value));
	return (values.some(isLeftOut) ? values.filter((value) => !isLeftOut(value)) : values).map((value) => {
		if (isObject(value)) return value;
		throw new NotARecord();
	});
}

function assertHoldsRows(body: unknown, under?: string): unknown[] {
	const values = innerOf(body, under);
	// One entry that only says how the call went is no row.
	if (values === undefined || (values.length === 1 && isStatement(values[0]))) throw new NotARecord();
	return values;
}

const isStatement = (value: unknown) => !isNothing(value) && isOnlyAboutTheCall(value);

/** Reads the values of a response of any kind. Values that name nothing are left out. */
function valuesOf(body: unknown, under?: string): unknown[] {
	const values = innerOf(body, under) ?? [];
	return values.some(isNothing) ? values.filter((value) => !isNothing(value)) : values;
}

/** The list in a response, or its only value; undefined if it has neither. */
function innerOf(body: unknown, under?: string): unknown[] | undefined {
	if (Array.isArray(body)) return body;
	if (!isObject(body)) return isNothing(body) ? undefined : [body];
	if (under !== undefined && isObject(body[under])) return Object.values(body[under]);
	const inner = under !== undefined && under in body ? body[under] : body.data;
	if (Array.isArray(inner)) return inner;
	if (inner === undefined) return onlyListOf(body) ?? (isOnlyAboutTheCall(body) ? undefined : [body]);
	return isNothing(inner) ? undefined : [inner];
}

/**
 * Reads the rows of an undocumented response, of any type: the entries of its list, or else its single record. A response
 * that has neither is one row.
 *
 * @returns undefined if the response is empty
 */
export function anyRowsOf(body: unknown): unknown[] | undefined {
	const list = Array.isArray(body) || !isObject(body) ? body : (listIn(body.data) ?? onlyListOf(body));
	if (Array.isArray(list)) return list.filter((value) => !isNothing(value));
	if (isNothing(body)) return undefined;
	return [isObject(body) ? recordOf(body) : body];
}

/** True for a value that names nothing: null, empty text, an empty object or an empty list. */
function isNothing(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return value === undefined || value === null || value === '';
	return Object.keys(value).length === 0;
}

function asRecord(value: unknown): IDataObject {
	if (isObject(value)) return value;
	if (isNothing(value)) return {};
	throw new NotARecord();
}

/**
 * Reads the single record of a response: the content of `data`, or else the response itself. If `data` has fields of a
 * record beside it, and no message, the response is a record with a field `data`.
 *
 * @throws NotARecord if the response is a value
 */
export function recordOf(body: unknown): IDataObject {
	const envelope = asRecord(Array.isArray(body) ? valuesOf(body)[0] : body);
	const { data, ...rest } = envelope;
	const isEnvelope = 'message' in rest || isOnlyAboutTheCall(rest);
	return isEnvelope && isObject(data) ? data : envelope;
}

/**
 * Reads the single record of a response as `recordOf`, for a caller that needs the record's fields.
 *
 * @throws NotARecord if `data` holds something else than a record: all fields would be empty
 */
export function fieldsOf(body: unknown): IDataObject {
	const record = recordOf(body);
	const { data = null } = record;
	if (data !== null && !isObject(data)) throw new NotARecord();
	return record;
}

/**
 * Reads a response as an envelope, because some calls send a bare list.
 *
 * @throws NotARecord if the response is a value
 */
export const asEnvelope = (body: unknown) => asRecord(Array.isArray(body) ? { data: body } : body);

/** Adds values to a record where it has none. */
export function completed(record: IDataObject, values: IDataObject): IDataObject {
	const own = Object.entries(record).filter(([, value]) => value !== null && value !== '');
	return { ...record, ...values, ...Object.fromEntries(own) };
}

export function asObject(value: unknown): IDataObject {
	if (isObject(value)) return value;
	return value === undefined || value === null || value === '' ? {} : { value: value as IDataObject['value'] };
}

const listIn = (value: unknown) => (Array.isArray(value) ? value : undefined);

// An undocumented response may name its list in any way. The list is the only field that is not about the call.
function onlyListOf(envelope: IDataObject): unknown[] | undefined {
	const [first, ...others] = recordFieldsOf(envelope);
	const list = first === undefined || others.length > 0 ? undefined : first[1];
	return Array.isArray(list) ? list : undefined;
}

/** True if a response has no record, neither in `data` nor beside what it says about the call. */
export function holdsNothing(body: unknown): boolean {
	const { data, ...rest } = asEnvelope(body);
	return isOnlyAboutTheCall(rest) && (isNothing(data) || (Array.isArray(data) && data.every(isNothing)));
}
