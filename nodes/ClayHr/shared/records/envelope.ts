import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';

/** How the rows of an answer are found. */
export interface RowsPlace {
	/** The name under which the rows stand, where it is not `data`. */
	under?: string;
	/** Finds rows that are nested further. */
	read?: (body: IDataObject) => IDataObject[];
}

/** The rows of a list's answer, found as its call says. */
export function readRows(body: unknown, { read, under }: RowsPlace): IDataObject[] {
	return read?.(asEnvelope(body)) ?? rowsOf(body, under);
}

/** The rows of a list's answer, whichever of ClayHR's envelopes it came in. */
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
 * The one record of an answer: what an envelope holds in `data`, else the answer itself. A record with a field `data` of
 * its own has neither a message beside it nor only a code.
 */
export function recordOf(body: unknown): IDataObject {
	const envelope = asObject(Array.isArray(body) ? body[0] : body);
	const { data, ...rest } = envelope;
	const isEnvelope = 'message' in rest || Object.keys(rest).every((name) => name === 'code');
	return isEnvelope && isObject(data) ? data : envelope;
}

// A bare list, which some calls give, has no name to be read by.
export const asEnvelope = (body: unknown) => asObject(Array.isArray(body) ? { data: body } : body);

export function asObject(value: unknown): IDataObject {
	if (isObject(value)) return value;
	return value === undefined || value === null || value === '' ? {} : { value: value as IDataObject['value'] };
}

// Nobody knows under which name an undocumented answer holds its list; nothing else stands beside it, if anything.
function onlyListOf(envelope: IDataObject): IDataObject[] | undefined {
	const [first, ...others] = Object.keys(envelope).filter((name) => !aboutTheCall.includes(name));
	const list = first === undefined || others.length > 0 ? undefined : envelope[first];
	return Array.isArray(list) ? list.map(asObject) : undefined;
}

/** Whether an answer has no record in it: neither in `data` nor beside what it says about the call. */
export function holdsNothing(body: unknown): boolean {
	const { data, ...rest } = asEnvelope(body);
	return isMessageOnly(rest) && (data === undefined || data === null || data === '' || isEmptyList(data));
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

const aboutTheCall = ['message', 'code'];

const isMessageOnly = (envelope: IDataObject) => Object.keys(envelope).every((name) => aboutTheCall.includes(name));
