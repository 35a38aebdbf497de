import type { IDataObject } from 'n8n-workflow';

import { currencyCode } from '../currencyCode';
import { isObject } from '../isObject';
import { ownValue } from '../ownValue';
import { statusWords, wordOf, type Words } from './codes';
import { holdsIds, withNumericIds } from './ids';

/** A value of a simplified record. Never nested, so that tables, filters and spreadsheets can use it. */
export type PlainValue = string | number | boolean | null | string[] | number[];

/** Reads one field of a simplified record from ClayHR's record. */
export type Reader = (record: IDataObject) => PlainValue;

/** Reads the first path that has a value, or null. A path such as `user.phones.0` selects fields of objects and entries of lists. */
export function at(...paths: string[]): Reader {
	const find = finder(paths);
	return (record) => plain(find(record));
}

/**
 * A day as yyyy-MM-dd, from text or epoch milliseconds. Other text stays unchanged. A day as a number is a midnight,
 * mostly of UTC. A server in another time zone writes its own midnight, so the nearest midnight of UTC counts.
 */
export function day(...paths: string[]): Reader {
	const find = finder(paths);
	return (record) => {
		const value = find(record);
		const moment = toMoment(value, isDayNearZero, toNearestDay);
		if (moment !== undefined) return moment.slice(0, 10);
		return typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}(?=[T ]\d)/.exec(value)?.[0] ?? value) : null;
	};
}

/** A time as ISO 8601 in UTC, from epoch milliseconds. Text stays unchanged. */
export function moment(...paths: string[]): Reader {
	const find = finder(paths);
	return (record) => {
		const value = find(record);
		return toMoment(value) ?? (typeof value === 'string' ? value : null);
	};
}

/** The word for a code. A code that ClayHR does not document stays unchanged. */
export function word(path: string, words: Words): Reader {
	const readCode = at(path);
	return (record) => {
		const code = readCode(record);
		return typeof code === 'string' || typeof code === 'number' ? wordOf(words, code) : null;
	};
}

/** The word for a status. The record's own words come before the common ones. */
export const status = (path: string, own: Words = {}): Reader => word(path, { ...statusWords, ...own });

/** The code of a currency: `USD`, also where ClayHR writes `$(USD)`. Other text stays unchanged. */
export function currency(...paths: string[]): Reader {
	const read = at(...paths);
	return (record) => {
		const value = read(record);
		const code = typeof value === 'string' ? currencyCode(value) : '';
		return /^[A-Z]{2,3}$/.test(code) ? code : value;
	};
}

/** The values of a list that are not nested, as texts; null if the value is not a list. */
export function values(path: string): Reader {
	const find = finder([path]);
	return (record) => {
		const list = find(record);
		return Array.isArray(list)
			? list.filter((value) => isFilled(value) && typeof value !== 'object').map(String)
			: null;
	};
}

/** The result of the first reader that gives a value. */
export const firstOf =
	(...readers: Reader[]): Reader =>
	(record) => {
		for (const read of readers) {
			const value = read(record);
			if (isFilled(value)) return value;
		}
		return null;
	};

/** True or false from ClayHR's spellings: Y and N, 1 and 0, true and false. Null for anything else. */
export function yesNo(...paths: string[]): Reader {
	const find = finder(paths);
	return (record) => {
		const value = String(find(record)).toLowerCase();
		if (['y', 'yes', '1', 'true'].includes(value)) return true;
		return ['n', 'no', '0', 'false'].includes(value) ? false : null;
	};
}

/** True or false as in `yesNo`. A value that ClayHR does not document stays unchanged. */
export function yesNoOrCode(path: string): Reader {
	return firstOf(yesNo(path), at(path));
}

const findWholeName = finder(['displayFullName', 'userDisplayName', 'name']);
const findEmail = finder(['email']);

/**
 * A person's name. The person's record is at the first path that has one; without paths, the record itself is the
 * person.
 */
export function personName(...paths: string[]): Reader {
	const findPerson = paths.length === 0 ? (record: IDataObject) => record : finder(paths);
	return (record) => {
		const person = findPerson(record);
		if (!isObject(person)) return typeof person === 'string' ? person : null;
		return plain(findWholeName(person) ?? (nameFromParts(person) || findEmail(person)));
	};
}

const nameFromParts = ({ firstName, lastName }: IDataObject) => [firstName, lastName].filter(isFilled).join(' ');

/** The number of records in a list; null if the value is not a list. */
export function count(path: string): Reader {
	const find = finder([path]);
	return (record) => {
		const value = find(record);
		return Array.isArray(value) ? value.length : null;
	};
}

/** The values at a path in each record of a list. */
export function each(listPath: string, path: string): (record: IDataObject) => string[] {
	const findList = finder([listPath]);
	const read = at(path);
	return (record) => {
		const list = findList(record);
		const values = (Array.isArray(list) ? list : []).filter(isObject).map(read);
		return values.filter(isFilled).map(String);
	};
}

// Splits the paths once, because a reader runs for each record of a list.
function finder(paths: string[]): (record: IDataObject) => unknown {
	const namesOfPaths = paths.map((path) => path.split('.'));
	return (record) => {
		for (const names of namesOfPaths) {
			let value: unknown = record;
			for (const name of names) value = step(value, name);
			if (isFilled(value)) return value;
		}
		return undefined;
	};
}

function step(value: unknown, name: string): unknown {
	if (Array.isArray(value)) return /^\d+$/.test(name) ? value[Number(name)] : undefined;
	return isObject(value) ? ownValue(value, name) : undefined;
}

const isFilled = (value: unknown) => value !== undefined && value !== null && value !== '';

// Smaller numbers are not a time in milliseconds but a count, an ID, or 0 for no value.
const smallestMoment = 1e9;

// A day is a midnight, and all time zones are whole quarters of an hour away from UTC. Counts and IDs are not.
const quarterOfHour = 900_000;
const isDayNearZero = (milliseconds: number) => milliseconds !== 0 && milliseconds % quarterOfHour === 0;

const dayLength = 86_400_000;
// Another number is a time, such as that of a change.
const toNearestDay = (milliseconds: number) =>
	milliseconds % quarterOfHour === 0 ? Math.round(milliseconds / dayLength) * dayLength : milliseconds;

function toMoment(
	value: unknown,
	mayBeNearZero: (milliseconds: number) => boolean = () => false,
	rounded: (milliseconds: number) => number = (milliseconds) => milliseconds,
): string | undefined {
	const milliseconds = typeof value === 'string' && /^-?\d{9,}$/.test(value) ? Number(value) : value;
	if (typeof milliseconds !== 'number') return undefined;
	if (Math.abs(milliseconds) < smallestMoment && !mayBeNearZero(milliseconds)) return undefined;
	const date = new Date(rounded(milliseconds));
	return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function plain(value: unknown): PlainValue {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	return value === undefined || value === null ? null : JSON.stringify(value);
}

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
	/** Fields that ClayHR documents for other calls only. They are output only if a record has them; see `withoutFields`. */
	undocumented?: Readonly<Record<string, Reader>>;
}

type FieldOf<S extends Shape> = keyof S['fields'] | keyof S['more'];

/**
 * The shape of a call whose documented records lack some fields. Null would say that nobody has a value, so the call
 * leaves them out.
 *
 * @param shape all fields that the calls of a kind of record have between them
 * @param lacking names of the fields that this call lacks
 */
export function withoutFields<S extends Shape>({ fields, more = {} }: S, ...lacking: Array<FieldOf<S>>): Shape {
	const isLacking = ([name]: [string, Reader]) => lacking.some((one) => one === name);
	const kept = (readers: Readonly<Record<string, Reader>>) =>
		Object.fromEntries(Object.entries(readers).filter((entry) => !isLacking(entry)));
	return {
		fields: kept(fields),
		more: kept(more),
		undocumented: Object.fromEntries(Object.entries(fields).filter(isLacking)),
	};
}

/** True if a record has a value in any field of its shape. */
export function isRecordOf({ fields, more = {}, undocumented = {} }: Shape, record: IDataObject): boolean {
	const readers = [fields, more, undocumented].flatMap((some) => Object.values(some));
	return readers.some((read) => {
		const value = read(record);
		return Array.isArray(value) ? value.length > 0 : isFilled(value);
	});
}

/** The shape of a record with unknown fields. */
export type ShapeFor = (record: IDataObject) => Shape;

/** Converts a record of ClayHR. */
export type Convert = (record: IDataObject) => IDataObject;

/** Creates a function that simplifies records. Use it for lists: it prepares the shape once. */
export const simplifier = ({ fields, undocumented = {} }: Shape): Convert =>
	converter(Object.entries(fields), Object.entries(undocumented));

/** Simplifies one record. */
export const simplify = (record: IDataObject, shape: Shape): IDataObject => simplifier(shape)(record);

/**
 * Creates a function that selects fields of records. It prepares the shape once.
 *
 * @param names names of the shape or ClayHR's own (a dot selects a field of an inner object); the first field of the shape is always
 * included
 */
export function selector({ fields, more = {}, undocumented = {} }: Shape, names: string[]): Convert {
	const known = { ...fields, ...more, ...undocumented };
	const [id] = Object.entries(fields);
	const others = names.map((name): [string, Reader] => [name, ownValue(known, name) ?? at(name)]);
	return converter([...(id ? [id] : []), ...others]);
}

function converter(readers: Array<[string, Reader]>, ifFilled: Array<[string, Reader]> = []): Convert {
	// A copy of this object is faster than an object that grows, and a field named `__proto__` stays a field.
	const empty = Object.fromEntries(readers.map(([name]) => [name, null]));
	const always = readers.map(withIds);
	const sometimes = ifFilled.map(withIds);
	return (record) => {
		const converted: IDataObject = { ...empty };
		for (const [name, read] of always) converted[name] = read(record);
		for (const [name, read] of sometimes) {
			const value = read(record);
			if (value !== null) converted[name] = value;
		}
		return converted;
	};
}

const withIds = ([name, read]: [string, Reader]): [string, Reader] =>
	holdsIds(name) ? [name, (record) => withNumericIds(name, read(record))] : [name, read];

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
