import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { at, type Reader, status } from './readers';

/** The fields of a simplified record: flat, in plain names. */
export interface Shape {
	/**
	 * At most ten, the most useful first. The first field identifies the record and is always among the selected fields.
	 * Companion fields don't count: the ID of a name (`userId` beside `user`) and the code of a word (`statusCode` beside
	 * `status`). Users read the name; the next step of a workflow needs the ID.
	 */
	fields: Readonly<Record<string, Reader>>;
	/** Further fields that can be selected. */
	more?: Readonly<Record<string, Reader>>;
}

/** The shape of a record with unknown fields. */
export type ShapeFor = (record: IDataObject) => Shape;

export function simplify(record: IDataObject, { fields }: Shape): IDataObject {
	return readAll(record, Object.entries(fields));
}

/**
 * Selects fields of a record.
 *
 * @param names names of the shape or ClayHR's own (a dot selects a field of an inner object); the first field of the shape is always
 * included
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

/** The shape of an undocumented record: its values that are not nested, identifying fields first. */
export function shapeOf(record: IDataObject): Shape {
	const names = Object.keys(record).filter((name) => !isObject(record[name]) && !Array.isArray(record[name]));
	// If all values are nested, keep all of them.
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
