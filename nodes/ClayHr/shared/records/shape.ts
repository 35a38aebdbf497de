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

/** Converts a record of ClayHR. */
export type Convert = (record: IDataObject) => IDataObject;

/** Creates a function that simplifies records. Use it for lists: it prepares the shape once. */
export const simplifier = ({ fields }: Shape): Convert => converter(Object.entries(fields));

/** Simplifies one record. */
export const simplify = (record: IDataObject, shape: Shape): IDataObject => simplifier(shape)(record);

/**
 * Creates a function that selects fields of records. It prepares the shape once.
 *
 * @param names names of the shape or ClayHR's own (a dot selects a field of an inner object); the first field of the shape is always
 * included
 */
export function selector({ fields, more = {} }: Shape, names: string[]): Convert {
	const known = { ...fields, ...more };
	const [id] = Object.entries(fields);
	const others = names.map((name): [string, Reader] => [name, known[name] ?? at(name)]);
	return converter([...(id ? [id] : []), ...others]);
}

/** Selects fields of one record. */
export const select = (record: IDataObject, shape: Shape, names: string[]): IDataObject =>
	selector(shape, names)(record);

function converter(readers: Array<[string, Reader]>): Convert {
	// A copy of this object is faster than an object that grows, and a field named `__proto__` stays a field.
	const empty = Object.fromEntries(readers.map(([name]) => [name, null]));
	return (record) => {
		const converted: IDataObject = { ...empty };
		for (const [name, read] of readers) converted[name] = read(record);
		return converted;
	};
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
