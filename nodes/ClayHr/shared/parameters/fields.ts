import type { GenericValue, IDataObject } from 'n8n-workflow';

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

/** A value as it is sent; objects and lists in JSON bodies only. */
export type Value = string | number | boolean | IDataObject | GenericValue[];

/** A parameter of the node, and how its value is sent. */
export interface Parameter {
	/** A parameter inside a collection is written with a dot: `userFilters.search`. */
	parameter: string;
	type: WireType;
	/** The values of a choice; of a flag, what stands for no and for yes. */
	values?: readonly Value[];
	/** Whether the field must have a value once the user added it; see `needsValue`. */
	isNeeded?: boolean;
	/** Of a number, or of each in a list: the least that makes sense. */
	least?: number;
	/** Of a list (a fixedCollection): the name of its group, and ClayHR's names of what each entry holds. */
	group?: string;
	entry?: Readonly<Record<string, Parameter>>;
	/** Of a list: ClayHR takes it as JSON text. */
	isText?: boolean;
	/** A yes-or-no parameter without whose yes nothing is sent. */
	when?: string;
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
	/** A path whose list comes whole, without parameters. */
	path: string;
	/** ClayHR's name of the records' ID. */
	idField: string;
	/** What a record is called within a sentence, with its article: `an expense type`. */
	thing: string;
	/** Of records whose `idField` holds a code instead of an ID: how people write it. */
	code?: {
		/** Whether a value is written in ClayHR's own way, so that the list need not be read. */
		isExact: (value: string) => boolean;
		/** Whether a value means the record with this code. */
		isMeant: (value: string, code: string) => boolean;
	};
}

/** A value out of the record whose ID a parameter holds: ClayHR asks for what it knows itself. */
export interface RecordValue {
	of: RecordList;
	id: Parameter;
	/** ClayHR's names of the value in the record; the first that is filled counts. */
	fields: readonly string[];
}

/** The email of the user whom a parameter names: some calls want it beside the ID. */
export interface EmailOf {
	emailOf: Parameter;
}

/** Where a value of a call comes from: a parameter of the node, what it names, or a value that is always the same. */
export type Source = Parameter | RecordValue | EmailOf | { constant: Value };

/** ClayHR's name of a value (dots nest it in a JSON body) and where the value comes from. */
export type Sources = Record<string, Source>;

/** Text, sent as it was typed. */
export const text = (parameter: string): Parameter => ({ parameter, type: 'text' });

type Bounds = Pick<Parameter, 'least'>;

/** One email address. */
export const email = (parameter: string): Parameter => ({ parameter, type: 'email' });

/** Several email addresses, as a list or with commas or semicolons between them. */
export const emails = (parameter: string): Parameter => ({ parameter, type: 'emails' });

/** A whole number that is no ID, such as a count. */
export const integer = (parameter: string, bounds?: Bounds): Parameter => ({ parameter, type: 'integer', ...bounds });

const leastId = 1;

/** The ID of a record. */
export const id = (parameter: string): Parameter => ({ parameter, type: 'integer', least: leastId });

/** The IDs of records, sent as one text with commas; at least one. */
export const ids = (parameter: string): Parameter => ({ parameter, type: 'integers', least: leastId });

/** Digits that are no quantity, such as a phone number: sent as they were typed, where ClayHR documents a whole number. */
export const digits = (parameter: string): Parameter => ({ parameter, type: 'digits' });

/** A user's ID, from a field with the ways of `userLocator`: whoever is named by email is looked up first. */
export const user = (parameter: string): Parameter => ({ parameter, type: 'user', least: leastId });

/** Any number, or any from the least one on. */
export const decimal = (parameter: string, bounds?: Bounds): Parameter => ({ parameter, type: 'number', ...bounds });

/** A day, sent as yyyy-MM-dd. */
export const date = (parameter: string): Parameter => ({ parameter, type: 'date' });

/** One of the values that ClayHR knows. An expression can hold anything, and ClayHR may take what it does not know for its default. */
export const choice = (parameter: string, ...values: Value[]): Parameter => ({ parameter, type: 'choice', values });

/** Some of the values that ClayHR knows, at least one. */
export const choices = (parameter: string, ...values: Value[]): Parameter => ({ parameter, type: 'choices', values });

/** Yes or no, which every endpoint of ClayHR's writes in its own way: `flag('…', 'N', 'Y')`. */
export const flag = (parameter: string, no: Value, yes: Value): Parameter => ({
	parameter,
	type: 'flag',
	values: [no, yes],
});

/** JSON, typed in or from an expression, sent as what it stands for. */
export const json = (parameter: string): Parameter => ({ parameter, type: 'json' });

/** A value out of the record whose ID a parameter holds, looked up in ClayHR first. */
export const ofRecord = (of: RecordList, id: Parameter, ...fields: string[]): RecordValue => ({ of, id, fields });

/** The email of the user in a field with the ways of `userLocator`, looked up in ClayHR first. */
export const emailOf = (user: Parameter): EmailOf => ({ emailOf: user });

/** A fixedCollection whose entries each become an object; the parameters in `entry` are named within their entry. */
export const list = (
	parameter: string,
	group: string,
	entry: Readonly<Record<string, Parameter>>,
	isText = false,
): Parameter => ({ parameter, type: 'list', group, entry, isText });

/** A resource mapper, sent as an object from its fields to their values, if another parameter says so. */
export const mapping = (parameter: string, when: string): Parameter => ({ parameter, type: 'mapping', when });

/** A value that the operation itself decides. */
export const constant = (value: Value): Source => ({ constant: value });

/** A field of a collection without whose value the call would reach further than the user wants: see `needsValue`. */
export const needed = (parameter: Parameter): Parameter => ({ ...parameter, isNeeded: true });

/** Parameters in the open are required; those inside a collection are sent only when the user added them. */
export const isRequired = (parameter: string): boolean => !parameter.includes('.');

/**
 * Whether a field that is there must have a value. If ClayHR got the call without it, the call would be about another
 * person (a user field), give more records (a filter), or change more than was meant (a `needed` field). Other optional
 * fields are left out when their expression gives nothing.
 */
export function needsValue(field: Parameter): boolean {
	const [collection = ''] = field.parameter.split('.');
	return isRequired(field.parameter) || collection.endsWith('Filters') || needsValueInEntry(field);
}

/** The same for a field in an entry of a list, where all fields are there and none is a filter. */
export const needsValueInEntry = ({ type, isNeeded = false }: Parameter): boolean => isNeeded || type === 'user';
