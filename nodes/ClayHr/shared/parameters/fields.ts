import type { GenericValue, IDataObject } from 'n8n-workflow';

import type { AnyObject, AnyJson, Day, Integer } from './wireTypes';

/** The kinds of value that ClayHR's calls take; `convert.ts` says what each accepts. */
export type WireType =
	| 'text'
	| 'email'
	| 'emails'
	| 'integer'
	| 'integers'
	| 'digits'
	| 'user'
	| 'number'
	| 'date'
	| 'choice'
	| 'choices'
	| 'flag'
	| 'json'
	| 'list'
	| 'mapping';

/** A value as sent. Objects and lists occur in JSON bodies only. */
export type Value = string | number | boolean | IDataObject | GenericValue[];

/** A parameter of the node, and how its value is sent. `Sent` is the type of what is sent, for the contract's check. */
export interface Parameter<Sent = unknown> {
	/** A parameter inside a collection is written with a dot: `userFilters.search`. */
	parameter: string;
	type: WireType;
	/** Of a choice: its values. Of a flag: the values for no and yes. */
	values?: readonly Value[];
	/** True if an added field must have a value; see `needsValue`. */
	isNeeded?: boolean;
	/** Of a number, or of each number in a list: the minimum. */
	least?: number;
	/** Of a list (fixedCollection): the name of its group, and ClayHR's names of an entry's fields. */
	group?: string;
	entry?: Entry;
	/** Of a list: ClayHR takes it as JSON text. */
	isText?: boolean;
	/** A yes-or-no parameter that must be yes; otherwise the value is not sent. */
	when?: string;
	/** Never set: it keeps the type of what is sent. */
	readonly sent?: Sent;
}

/** What ClayHR gets for a value, or why the value can't be sent. */
export type Converted =
	| { ok: true; value: Value }
	| {
			ok: false;
			expected: string;
			/** The value at fault, where it is a part of what was given. */
			given?: unknown;
	  };

/** What of a parameter says how to convert its value. */
export type Form = Omit<Parameter, 'parameter'> & { parameter?: string };

/** A list of ClayHR's to look records up in. */
export interface RecordList {
	/** Path of a list without pages and parameters. */
	path: string;
	/** ClayHR's name of the ID field. */
	idField: string;
	/** The record's name in a sentence, with its article: `an expense type`. */
	thing: string;
	/** For records identified by a code: how to match what users type. */
	code?: {
		/** True if the value already has ClayHR's spelling, so that the list need not be read. */
		isExact: (value: string) => boolean;
		/** True if the value stands for the record with this code. */
		isMeant: (value: string, code: string) => boolean;
	};
}

/** A field of the record whose ID a parameter holds. ClayHR requires it although it could find it itself. */
export interface RecordValue {
	of: RecordList;
	id: Parameter;
	/** ClayHR's names of the field; the first one with a value is used. */
	fields: readonly string[];
}

/** The email of the user in a parameter. Some calls require it beside the ID. */
export interface EmailOf {
	emailOf: Parameter;
}

/** A value that the operation itself decides. */
export interface Constant<Sent extends Value = Value> {
	constant: Sent;
}

/** Where a value of a call comes from: a parameter of the node, what it names, or a value that is always the same. */
export type Source = Parameter | RecordValue | EmailOf | Constant;

/** The parameters of an entry of a list, by ClayHR's names. */
export type Entry = Readonly<Record<string, Parameter>>;

/** An entry of a list as it is sent. */
export type SentEntry<E extends Entry> = { [Name in keyof E]: E[Name] extends Parameter<infer Sent> ? Sent : never };

/** Values of a call by ClayHR's name. Dots in a name nest the value in a JSON body. */
export type Sources = Record<string, Source>;

/** Text, sent as it was typed. */
export const text = (parameter: string): Parameter<string> => ({ parameter, type: 'text' });

type Bounds = Pick<Parameter, 'least'>;

/** One email address. */
export const email = (parameter: string): Parameter<string> => ({ parameter, type: 'email' });

/** Several email addresses, as a list or with commas or semicolons between them. */
export const emails = (parameter: string): Parameter<string[]> => ({ parameter, type: 'emails' });

/** A whole number that is no ID, such as a count. */
export const integer = (parameter: string, bounds?: Bounds): Parameter<Integer> => ({
	parameter,
	type: 'integer',
	...bounds,
});

const leastId = 1;

/** The ID of a record. */
export const id = (parameter: string): Parameter<Integer> => ({ parameter, type: 'integer', least: leastId });

/** The IDs of records, sent as one text with commas; at least one. */
export const ids = (parameter: string): Parameter<string> => ({ parameter, type: 'integers', least: leastId });

/** Digits that are no quantity, such as a phone number: sent as they were typed, where ClayHR documents a whole number. */
export const digits = (parameter: string): Parameter<Integer> => ({ parameter, type: 'digits' });

/** A user's ID, from a field with the ways of `userLocator`: whoever is named by email is looked up first. */
export const user = (parameter: string): Parameter<Integer> => ({ parameter, type: 'user', least: leastId });

/** Any number, or any from the least one on. */
export const decimal = (parameter: string, bounds?: Bounds): Parameter<number> => ({
	parameter,
	type: 'number',
	...bounds,
});

/** A day, sent as yyyy-MM-dd. */
export const date = (parameter: string): Parameter<Day> => ({ parameter, type: 'date' });

/** One of the values that ClayHR knows. An expression can hold anything, and ClayHR may take what it does not know for its default. */
export const choice = <V extends Value>(parameter: string, ...values: V[]): Parameter<V> => ({
	parameter,
	type: 'choice',
	values,
});

/** Some of the values that ClayHR knows, at least one. */
export const choices = <V extends Value>(parameter: string, ...values: V[]): Parameter<V> => ({
	parameter,
	type: 'choices',
	values,
});

/** Yes or no, which every endpoint of ClayHR's writes in its own way: `flag('…', 'N', 'Y')`. */
export const flag = <No extends Value, Yes extends Value>(
	parameter: string,
	no: No,
	yes: Yes,
): Parameter<No | Yes> => ({
	parameter,
	type: 'flag',
	values: [no, yes],
});

/** JSON, typed in or from an expression, sent as what it stands for. */
export const json = (parameter: string): Parameter<AnyJson> => ({ parameter, type: 'json' });

/** A field of the record whose ID a parameter holds. Looked up in ClayHR. */
export const ofRecord = (of: RecordList, id: Parameter, ...fields: string[]): RecordValue => ({ of, id, fields });

/** The email of the user in a `userLocator` field. Looked up in ClayHR. */
export const emailOf = (user: Parameter): EmailOf => ({ emailOf: user });

/** A fixedCollection whose entries each become an object; the parameters in `entry` are named within their entry. */
export const list = <E extends Entry>(parameter: string, group: string, entry: E): Parameter<Array<SentEntry<E>>> => ({
	parameter,
	type: 'list',
	group,
	entry,
});

/** The same, sent as JSON text. */
export const listAsText = (parameter: string, group: string, entry: Entry): Parameter<string> => ({
	...list(parameter, group, entry),
	isText: true,
	sent: undefined,
});

/** A resource mapper, sent as an object from its fields to their values, if another parameter says so. */
export const mapping = (parameter: string, when: string): Parameter<AnyObject> => ({
	parameter,
	type: 'mapping',
	when,
});

/** A value that the operation itself decides. */
export const constant = <V extends Value>(value: V): Constant<V> => ({ constant: value });

/** A field of a collection without whose value the call would reach further than the user wants: see `needsValue`. */
export const needed = <Sent>(parameter: Parameter<Sent>): Parameter<Sent> => ({ ...parameter, isNeeded: true });

/** Parameters outside collections are required. Parameters inside a collection are sent only if added. */
export const isRequired = (parameter: string): boolean => !parameter.includes('.');

/**
 * True if an added field must have a value. Without the value, the call would concern another person (a user field),
 * return more records (a filter), or change more than intended (a `needed` field). Other optional fields are left out
 * if their expression gives nothing.
 */
export function needsValue(field: Parameter): boolean {
	const [collection = ''] = field.parameter.split('.');
	return isRequired(field.parameter) || collection.endsWith('Filters') || needsValueInEntry(field);
}

/** The same for a field of a list entry. An entry always has all its fields, and none of them is a filter. */
export const needsValueInEntry = ({ type, isNeeded = false }: Parameter): boolean => isNeeded || type === 'user';
