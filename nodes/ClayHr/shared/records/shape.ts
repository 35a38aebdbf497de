import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { at, type Reader, status } from './readers';

/** What is most useful of a kind of record, flat and in plain names. */
export interface Shape {
	/**
	 * Ten at most, the most useful first. The first is the one that tells records apart; selected fields always have it.
	 * The ID of what a field names and the code of a word stand beside it and do not count: `userId` beside `user`,
	 * `statusCode` beside `status`. People read the name, and the next step of a workflow asks for the ID.
	 */
	fields: Readonly<Record<string, Reader>>;
	/** What can be selected beside them. */
	more?: Readonly<Record<string, Reader>>;
}

/** The shape of a record whose fields nobody knows beforehand. */
export type ShapeFor = (record: IDataObject) => Shape;

/** The simplified record. */
export function simplify(record: IDataObject, { fields }: Shape): IDataObject {
	return readAll(record, Object.entries(fields));
}

/**
 * Some fields of a record.
 *
 * @param names plain names of the shape, or ClayHR's own (dots lead into objects); the ID comes first, asked for or not
 */
export function select(record: IDataObject, { fields, more = {} }: Shape, names: string[]): IDataObject {
	const known = { ...fields, ...more };
	const [id] = Object.entries(fields);
	const others = names.map((name): [string, Reader] => [name, known[name] ?? at(name)]);
	return readAll(record, [...(id ? [id] : []), ...others]);
}

function readAll(record: IDataObject, readers: Array<[string, Reader]>): IDataObject {
	return Object.fromEntries(readers.map(([name, read]) => [name, read(record)]));
}

const mostFields = 10;

/**
 * The shape for a record that ClayHR does not document: its own values that are not nested, what tells records apart first.
 */
export function shapeOf(record: IDataObject): Shape {
	const names = Object.keys(record).filter((name) => !isObject(record[name]) && !Array.isArray(record[name]));
	// Where everything is nested, everything is what is most useful.
	if (names.length === 0) return { fields: Object.fromEntries(Object.keys(record).map((name) => [name, at(name)])) };
	const ranked = [...names].sort((one, other) => rankOf(one) - rankOf(other)).slice(0, mostFields);
	return { fields: Object.fromEntries(ranked.flatMap((name) => readersOf(name, record))) };
}

function readersOf(name: string, record: IDataObject): Array<[string, Reader]> {
	if (name !== 'status') return [[name, at(name)]];
	const code: Array<[string, Reader]> = 'statusCode' in record ? [] : [['statusCode', at(name)]];
	return [[name, status(name)], ...code];
}

function rankOf(name: string): number {
	if (/^id$|^[a-z]+id$/i.test(name) && !/^(cid|create|update|last)/i.test(name)) return 0;
	if (/name|title|summary|subject/i.test(name)) return 1;
	if (/status|date|time|due/i.test(name)) return 2;
	return /^cid$|createts|updatets|userid$/i.test(name) ? 4 : 3;
}
