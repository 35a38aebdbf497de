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

/** Reads the rows of a response in any of ClayHR's envelopes. */
export function rowsOf(body: unknown, under?: string): IDataObject[] {
	if (body === undefined || body === null || body === '') return [];
	if (Array.isArray(body)) return body.map(asObject);
	const envelope = asObject(body);
	if (under !== undefined && isObject(envelope[under])) return Object.values(envelope[under]).map(asObject);
	const inner = under !== undefined && under in envelope ? envelope[under] : envelope.data;
	if (Array.isArray(inner)) return inner.map(asObject);
	if (inner === null || inner === '') return [];
	if (inner === undefined) return onlyListOf(envelope) ?? (isMessageOnly(envelope) ? [] : [envelope]);
	return [asObject(inner)];
}

/**
 * Reads the single record of a response: the content of `data`, or else the response itself. If `data` has other fields
 * than `message` and `code` beside it, the response is a record with a field `data`.
 */
export function recordOf(body: unknown): IDataObject {
	const envelope = asObject(Array.isArray(body) ? body[0] : body);
	const { data, ...rest } = envelope;
	const isEnvelope = 'message' in rest || Object.keys(rest).every((name) => name === 'code');
	return isEnvelope && isObject(data) ? data : envelope;
}

// Some calls send a bare list instead of an envelope.
export const asEnvelope = (body: unknown) => asObject(Array.isArray(body) ? { data: body } : body);

export function asObject(value: unknown): IDataObject {
	if (isObject(value)) return value;
	return value === undefined || value === null || value === '' ? {} : { value: value as IDataObject['value'] };
}

// An undocumented response may name its list in any way. The list is the only field besides `message` and `code`.
function onlyListOf(envelope: IDataObject): IDataObject[] | undefined {
	const [first, ...others] = Object.keys(envelope).filter((name) => !aboutTheCall.includes(name));
	const list = first === undefined || others.length > 0 ? undefined : envelope[first];
	return Array.isArray(list) ? list.map(asObject) : undefined;
}

/** True if a response has no record, neither in `data` nor beside `message` and `code`. */
export function holdsNothing(body: unknown): boolean {
	const { data, ...rest } = asEnvelope(body);
	return isMessageOnly(rest) && (data === undefined || data === null || data === '' || isEmptyList(data));
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

const aboutTheCall = ['message', 'code'];

const isMessageOnly = (envelope: IDataObject) => Object.keys(envelope).every((name) => aboutTheCall.includes(name));
