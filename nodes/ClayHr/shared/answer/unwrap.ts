import type { IDataObject, IExecuteSingleFunctions, INodeExecutionData } from 'n8n-workflow';

import { toNodeApiError } from '../http/failure';
import { parseErrorResponse } from '../http/parseErrorResponse';
import { isObject } from '../isObject';
import type { Shape, ShapeFor } from '../output/shape';
import { wordOf, type Words } from '../output/words';
import type { Parameter, Sources } from '../request/fields';
import { readSources } from '../request/readSource';
import { readFile } from './readFile';

/**
 * What a good answer holds. A `shape` says what is most useful of its records; `read` finds them where they are nested
 * further.
 * `rows`: many records, bare, in `data`, or under a name of their own, where an object instead of a list has a record
 * for each of its keys; what a row leaves out of the parameters that `echo` names is added. `record`: one, bare or in `data`; an answer without one says that there is none, unless the call
 * `mayGiveNone`. `done`: the word that something was done, with what else
 * ClayHR says and the parameters that `echo` names; what has `words` comes in words, with its code beside it. `deleted`: the word that a record is gone, with its ID.
 * `anything`: nobody knows; the parameter says whether to look for rows in it. `file`: a binary file in `data`.
 */
export type Answer =
	| {
			kind: 'rows';
			under?: string;
			read?: (body: IDataObject) => IDataObject[];
			echo?: Sources;
			shape?: Shape | ShapeFor;
	  }
	| { kind: 'record'; mayGiveNone?: boolean; read?: (body: IDataObject) => IDataObject; shape?: Shape | ShapeFor }
	| { kind: 'done'; echo?: Sources; words?: Readonly<Record<string, Words>> }
	| { kind: 'deleted'; echo: Sources }
	| { kind: 'anything'; unwrap: Parameter }
	| { kind: 'file'; fileName: Parameter; field: Parameter };

/** How the rows of an answer are found. */
export type RowsPlace = Pick<Extract<Answer, { kind: 'rows' }>, 'read' | 'under'>;

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

/** Turns a good answer's body into items, each of them an object. */
export async function unwrapBody(
	context: IExecuteSingleFunctions,
	answer: Answer,
	body: unknown,
): Promise<INodeExecutionData[]> {
	switch (answer.kind) {
		case 'rows':
			return withEcho(readRows(body, answer), readSources(context, answer.echo ?? {})).map((json) => ({ json }));
		case 'record':
			if (!answer.mayGiveNone) assertRecord(context, body);
			return [{ json: answer.read ? answer.read(asEnvelope(body)) : recordOf(body) }];
		case 'done':
			return [
				{ json: inWords({ success: true, ...readSources(context, answer.echo ?? {}), ...asObject(body) }, answer) },
			];
		case 'deleted':
			return [{ json: { deleted: true, ...readSources(context, answer.echo) } }];
		case 'file':
			return [await readFile(context, asObject(body), answer)];
		case 'anything': {
			const { unwrap } = readSources(context, { unwrap: answer.unwrap });
			return (unwrap ? rowsOf(body) : [asObject(body)]).map((json) => ({ json }));
		}
	}
}

const withEcho = (rows: IDataObject[], echo: IDataObject) =>
	Object.keys(echo).length === 0 ? rows : rows.map((row) => ({ ...row, ...echo, ...filled(row) }));

const filled = (row: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ''));

function inWords(record: IDataObject, { words = {} }: Pick<Extract<Answer, { kind: 'done' }>, 'words'>): IDataObject {
	const entries = Object.entries(record).flatMap(([name, code]) => {
		const own = words[name];
		if (!own || (typeof code !== 'string' && typeof code !== 'number')) return [[name, code]];
		return [
			[name, wordOf(own, code)],
			[`${name}Code`, code],
		];
	});
	return Object.fromEntries(entries);
}

// A bare list, which some calls give, has no name to be read by.
const asEnvelope = (body: unknown) => asObject(Array.isArray(body) ? { data: body } : body);

function asObject(value: unknown): IDataObject {
	if (isObject(value)) return value;
	return value === undefined || value === null || value === '' ? {} : { value: value as IDataObject['value'] };
}

// Nobody knows under which name an undocumented answer holds its list; nothing else stands beside it, if anything.
function onlyListOf(envelope: IDataObject): IDataObject[] | undefined {
	const [first, ...others] = Object.keys(envelope).filter((name) => !aboutTheCall.includes(name));
	const list = first === undefined || others.length > 0 ? undefined : envelope[first];
	return Array.isArray(list) ? list.map(asObject) : undefined;
}

// ClayHR does not always answer 404 for a record that it does not have.
function assertRecord(context: IExecuteSingleFunctions, body: unknown): void {
	if (!holdsNothing(body)) return;
	const { message } = asEnvelope(body);
	const isPraise = /^success/i.test(String(message));
	const report = parseErrorResponse({ statusCode: 404, headers: {}, body: isPraise ? '' : { message } });
	if (report) throw toNodeApiError(context.getNode(), report, context.getItemIndex());
}

/** Whether an answer has no record in it: neither in `data` nor beside what it says about the call. */
function holdsNothing(body: unknown): boolean {
	const { data, ...rest } = asEnvelope(body);
	return isMessageOnly(rest) && (data === undefined || data === null || data === '' || isEmptyList(data));
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

const aboutTheCall = ['message', 'code'];

const isMessageOnly = (envelope: IDataObject) => Object.keys(envelope).every((name) => aboutTheCall.includes(name));
