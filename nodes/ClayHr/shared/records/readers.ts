import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { statusWords, wordOf, type Words } from './words';

/** A value of a simplified record: nothing nested, so that tables, filters and sheets can show it. */
export type PlainValue = string | number | boolean | null | string[] | number[];

/** Reads one value of a simplified record out of ClayHR's record. */
export type Reader = (record: IDataObject) => PlainValue;

/** ClayHR's value at the first of some paths (dots lead into objects, numbers into lists) that has one; null without. */
export const at =
	(...paths: string[]): Reader =>
	(record) =>
		plain(find(record, paths));

/** A day as yyyy-MM-dd, from such a text or from a moment in epoch milliseconds (in UTC); other text stays as it is. */
export const day =
	(...paths: string[]): Reader =>
	(record) => {
		const value = find(record, paths);
		const moment = toMoment(value);
		if (moment !== undefined) return moment.slice(0, 10);
		return typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}(?=T)/.exec(value)?.[0] ?? value) : null;
	};

/** A moment as ISO 8601 in UTC, from epoch milliseconds; text stays as it is. */
export const moment =
	(...paths: string[]): Reader =>
	(record) => {
		const value = find(record, paths);
		return toMoment(value) ?? (typeof value === 'string' ? value : null);
	};

/** A code in words; a code that nobody documented stays as it is. */
export const word =
	(path: string, words: Words): Reader =>
	(record) => {
		const code = plain(find(record, [path]));
		return typeof code === 'string' || typeof code === 'number' ? wordOf(words, code) : null;
	};

/** A status in words: those of this kind of record, else those that all records share. */
export const status = (path: string, own: Words = {}): Reader => word(path, { ...statusWords, ...own });

/** The first of some readings that gives anything. */
export const firstOf =
	(...readers: Reader[]): Reader =>
	(record) =>
		readers.map((read) => read(record)).find((value) => value !== null && value !== '') ?? null;

/** Yes or no, however ClayHR writes it: Y and N, 1 and 0, true and false; null for anything else. */
export const yesNo =
	(...paths: string[]): Reader =>
	(record) => {
		const value = String(find(record, paths)).toLowerCase();
		if (['y', 'yes', '1', 'true'].includes(value)) return true;
		return ['n', 'no', '0', 'false'].includes(value) ? false : null;
	};

/** The name of a person, whose record stands at the first of some paths; without a path, the record is the person. */
export const personName =
	(...paths: string[]): Reader =>
	(record) => {
		const person = paths.length === 0 ? record : find(record, paths);
		if (!isObject(person)) return typeof person === 'string' ? person : null;
		const parts = [person.firstName, person.lastName].filter(isFilled).map(String).join(' ');
		const name = [person.displayFullName, person.userDisplayName, person.name, parts, person.email].find(isFilled);
		return name === undefined ? null : plain(name);
	};

/** How many records a list holds; null when it is none. */
export const count =
	(path: string): Reader =>
	(record) => {
		const value = find(record, [path]);
		return Array.isArray(value) ? value.length : null;
	};

/** The values at a path of every record in a list. */
export const each =
	(listPath: string, path: string) =>
	(record: IDataObject): string[] => {
		const list = find(record, [listPath]);
		const values = (Array.isArray(list) ? list : []).filter(isObject).map((inner) => plain(find(inner, [path])));
		return values.filter(isFilled).map(String);
	};

function find(record: IDataObject, paths: string[]): unknown {
	return paths.map((path) => path.split('.').reduce<unknown>(step, record)).find(isFilled);
}

function step(value: unknown, name: string): unknown {
	if (Array.isArray(value)) return /^\d+$/.test(name) ? value[Number(name)] : undefined;
	return isObject(value) ? value[name] : undefined;
}

const isFilled = (value: unknown) => value !== undefined && value !== null && value !== '';

// A smaller number is no moment in milliseconds but a count, an ID, or the 0 that stands for none.
const smallestMoment = 1e9;

function toMoment(value: unknown): string | undefined {
	const milliseconds = typeof value === 'string' && /^-?\d{9,}$/.test(value) ? Number(value) : value;
	if (typeof milliseconds !== 'number' || Math.abs(milliseconds) < smallestMoment) return undefined;
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function plain(value: unknown): PlainValue {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	return value === undefined || value === null ? null : JSON.stringify(value);
}
