import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { ownValue } from '../ownValue';
import { type Words, wordOf } from './codes';
import { asObject } from './envelope';
import { isNameOfId, withNumericIds } from './ids';
import { at, type PlainValue, type Shape, simplify } from './shape';

/** What the output of a change has of ClayHR's answer. */
export interface ChangeShape {
	/** Our names, each with the paths of the answer where ClayHR may have the value. */
	named?: Readonly<Record<string, readonly string[]>>;
	/** The name of the changed record in the answer, and its shape. */
	record?: { under: string; shape: Shape };
	/** Fields with codes. They are output as words, with the code beside. */
	words?: Readonly<Record<string, Words>>;
}

/**
 * Makes the output of a change: the record's `id` first if it is known, then `success`, then what is known of the record.
 * Fields of the answer that have no name of ours keep ClayHR's.
 *
 * @param body ClayHR's answer
 * @param known values of the item that the answer lacks
 */
export function changeOutput(body: unknown, known: IDataObject, shape: ChangeShape): IDataObject {
	const { named = {}, record, words = {} } = shape;
	const answer = unwrapped(asObject(body));
	const taken = Object.values(named).flatMap((paths) => paths.map(firstName));
	// The code says the same as `success`.
	const apart = new Set([...taken, record?.under ?? '', 'code']);
	const rest = Object.fromEntries(Object.entries(answer).filter(([name]) => !apart.has(name)));
	const values = Object.entries(named).map(([name, paths]) => [name, valueIn(answer, name, paths)] as const);
	const found = Object.fromEntries(values.filter(([name, value]) => value !== null || !(name in known)));
	const ofRecord = record ? recordIn(answer[record.under], record.shape) : {};
	return withIdFirst(inWords({ success: true, ...known, ...ofRecord, ...found, ...rest }, words));
}

/** The record with its `id` as the first field, and all IDs as numbers. */
export function withIdFirst(record: IDataObject): IDataObject {
	const ordered = 'id' in record ? { id: record.id, ...record } : record;
	return Object.fromEntries(Object.entries(ordered).map(([name, value]) => [name, withNumericIds(name, value)]));
}

/** Some calls wrap their answer in `data`, as a record or as a list with one record. */
function unwrapped({ data, ...rest }: IDataObject): IDataObject {
	const inner: unknown = Array.isArray(data) && data.length === 1 ? data[0] : data;
	if (isObject(inner)) return { ...rest, ...inner };
	return data === undefined ? rest : { ...rest, data };
}

const firstName = (path: string) => path.split('.')[0] ?? path;

/** The first value at one of the paths. ClayHR's IDs start at 1: it sends 0 for none. */
function valueIn(answer: IDataObject, name: string, paths: readonly string[]): PlainValue {
	const values = paths.map((path) => at(path)(answer));
	return values.find((value) => value !== null && !(isNameOfId(name) && Number(value) === 0)) ?? null;
}

const recordIn = (record: unknown, shape: Shape): IDataObject =>
	isObject(record) ? simplify(record, shape) : { id: null };

function inWords(record: IDataObject, words: Readonly<Record<string, Words>>): IDataObject {
	const entries = Object.entries(record).flatMap(([name, code]) => {
		const own = ownValue(words, name);
		if (!own || (typeof code !== 'string' && typeof code !== 'number')) return [[name, code]];
		return [
			[name, wordOf(own, code)],
			[`${name}Code`, code],
		];
	});
	return Object.fromEntries(entries);
}
