import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';

/** Where the rows of a response are. */
export interface RowsPlace {
	/** Name of the field with the rows, if it is not `data`. */
	under?: string;
	/** Reads rows that are nested deeper. */
	read?: (body: IDataObject) => IDataObject[];
}

/** Reads the rows of a response as its call says. */
export function readRows(body: unknown, { read, under }: RowsPlace): IDataObject[] {
	return read?.(asEnvelope(body)) ?? rowsOf(body, under);
}

/** Thrown if a response has a value or a list where a record belongs. Its fields would all be empty. */
export class NotARecord extends Error {}

/**
 * Reads the rows of a response in any of ClayHR's envelopes.
 *
 * @throws NotARecord if a row is not an object
 */
export function rowsOf(body: unknown, under?: string): IDataObject[] {
	return valuesOf(body, under).map(asRecord);
}

// An empty object and null are no row.
function valuesOf(body: unknown, under?: string): unknown[] {
	const values = innerOf(body, under);
	return values.some(isNothing) ? values.filter((value) => !isNothing(value)) : values;
}

function innerOf(body: unknown, under?: string): unknown[] {
	if (Array.isArray(body)) return body;
	if (!isObject(body)) return [body];
	if (under !== undefined && isObject(body[under])) return Object.values(body[under]);
	const inner = under !== undefined && under in body ? body[under] : body.data;
	if (Array.isArray(inner)) return inner;
	if (inner === undefined) return onlyListOf(body) ?? (isMessageOnly(body) ? [] : [body]);
	return [inner];
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
 * Reads the single record of a response: the content of `data`, or else the response itself. If `data` has other fields
 * than `message` and `code` beside it, the response is a record with a field `data`.
 *
 * @throws NotARecord if the response is a value
 */
export function recordOf(body: unknown): IDataObject {
	const envelope = asRecord(Array.isArray(body) ? valuesOf(body)[0] : body);
	const { data, ...rest } = envelope;
	const isEnvelope = 'message' in rest || Object.keys(rest).every((name) => name === 'code');
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

// An undocumented response may name its list in any way. The list is the only field besides `message` and `code`.
function onlyListOf(envelope: IDataObject): unknown[] | undefined {
	const [first, ...others] = Object.keys(envelope).filter((name) => !aboutTheCall.includes(name));
	const list = first === undefined || others.length > 0 ? undefined : envelope[first];
	return Array.isArray(list) ? list : undefined;
}

/** True if a response has no record, neither in `data` nor beside `message` and `code`. */
export function holdsNothing(body: unknown): boolean {
	const { data, ...rest } = asEnvelope(body);
	return isMessageOnly(rest) && (isNothing(data) || (Array.isArray(data) && data.every(isNothing)));
}

const aboutTheCall = ['message', 'code'];

const isMessageOnly = (envelope: IDataObject) => Object.keys(envelope).every((name) => aboutTheCall.includes(name));
