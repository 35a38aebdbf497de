import type { ParameterReader } from './parameterReader';
import type { RecordList } from './recordList';
import type { AnyObject, AnyJson, Day, Integer, Value } from './wireTypes';

/** Types of values in ClayHR's calls. See `convert.ts` for the accepted input. */
export type WireType =
	| 'text'
	| 'name'
	| 'email'
	| 'emails'
	| 'integer'
	| 'integers'
	| 'currency'
	| 'digits'
	| 'user'
	| 'number'
	| 'date'
	| 'duration'
	| 'choice'
	| 'choices'
	| 'flag'
	| 'json'
	| 'list'
	| 'mapping';

/** A value with its name in the editor. */
export interface NamedValue<V extends Value = Value> {
	name: string;
	value: V;
}

/**
 * A parameter of the node, and how to convert its value. `Sent` is the type of the sent value, for the contract's
 * check.
 */
export interface Parameter<Sent = unknown> {
	/** The parameter's path. A parameter in a collection has a dot: `userFilters.search`. */
	parameter: string;
	type: WireType;
	/** Of a choice: its values. Of a flag: the values for no and yes. */
	values?: readonly Value[];
	/** Of a choice or a code: the names of values in the editor. They are accepted instead of the values. */
	names?: readonly NamedValue[];
	/** True if an added field must have a value; see `neededFields.ts`. */
	isNeeded?: boolean;
	/** Of a number, or of each number in a list: the minimum. */
	least?: number;
	/** Of a whole number: what to do instead, for the error message about a fraction. */
	fractionAdvice?: string;
	/** Of a date: the parameter with the first day of the period that ends on this date. In a list: of the same entry. */
	notBefore?: string;
	/** Of a date: true if it can't be in the future. */
	isPast?: boolean;
	/** True if ClayHR clears the field when it gets an empty text. Texts are by default. */
	isClearable?: boolean;
	/** Of an ID: the list to find the record in if it is given by name. */
	records?: RecordList;
	/** Of IDs: true if they are users', who may also be given by email. */
	arePeople?: boolean;
	/** Of the value of a custom field: what names the field. ClayHR's definition of the field says what fits. */
	customField?: { of: RecordList; id: Parameter };
	/** True if the value alone does not fill a list entry, because it is often the same for all entries. */
	isFixed?: boolean;
	/** Of a date: how many days later the sent day is. */
	shift?: number;
	/** Of a list (fixedCollection): the name of its group, and ClayHR's names of an entry's fields. */
	group?: string;
	entry?: Entry;
	/** Of a list: true if ClayHR takes it as JSON text. */
	isText?: boolean;
	/** A yes-or-no parameter that must be yes; otherwise the value is not sent. */
	when?: string;
	/** True if this item's value goes out by another name. */
	isLeftOut?: (item: ParameterReader) => boolean;
	/** Never set. It holds the type of the sent value. */
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

/** A field of the record that a parameter names by ID or by name. ClayHR requires it although it could find it itself. */
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

/** A constant of the operation. */
export interface Constant<Sent extends Value = Value> {
	constant: Sent;
	/** For a constant that only some items send: true if this item does not. */
	isLeftOut?: (item: ParameterReader) => boolean;
}

/** Where a value of a call comes from: a parameter, a look-up, or a constant. */
export type Source = Parameter | RecordValue | EmailOf | Constant;

/** The parameters of a list entry, by ClayHR's names. */
export type Entry = Readonly<Record<string, Parameter>>;

/** A list entry as sent. */
export type SentEntry<E extends Entry> = { [Name in keyof E]: E[Name] extends Parameter<infer Sent> ? Sent : never };

/** Values of a call by ClayHR's name. Dots in a name nest the value in a JSON body. */
export type Sources = Record<string, Source>;

/** Text, sent as typed. */
export const text = (parameter: string): Parameter<string> => ({ parameter, type: 'text' });

/**
 * The value of a custom field, sent as text. It must fit the field's definition in ClayHR.
 *
 * @param id the parameter that names the field
 * @param of the list of custom fields
 */
export const customFieldValue = (parameter: string, id: Parameter, of: RecordList): Parameter<string> => ({
	...text(parameter),
	customField: { of, id },
});

/** A name or a code, sent without surrounding spaces. */
export const name = (parameter: string): Parameter<string> => ({ parameter, type: 'name' });

type Bounds = Pick<Parameter, 'least' | 'fractionAdvice'>;

export const email = (parameter: string): Parameter<string> => ({ parameter, type: 'email' });

/** Several email addresses: a list, or text with commas or semicolons. */
export const emails = (parameter: string): Parameter<string[]> => ({ parameter, type: 'emails' });

/** A whole number that is not an ID, such as a count. */
export const integer = (parameter: string, bounds?: Bounds): Parameter<Integer> => ({
	parameter,
	type: 'integer',
	...bounds,
});

const leastId = 1;

/**
 * The ID of a record.
 *
 * @param records the list to find the record in if it is given by name, for a locator with "By Name"
 */
export const id = (parameter: string, records?: RecordList): Parameter<Integer> => ({
	parameter,
	type: 'integer',
	least: leastId,
	...(records && { records }),
});

/** IDs of records, sent as one text with commas. At least one. */
export const ids = (parameter: string): Parameter<string> => ({ parameter, type: 'integers', least: leastId });

/** Users, by ID or by email. Sent as one text with IDs and commas. At least one. */
export const users = (parameter: string): Parameter<string> => ({ ...ids(parameter), arePeople: true });

/** The ISO code of a currency. ClayHR's own spelling, such as $(USD), stands for the same currency. */
export const currency = (parameter: string): Parameter<string> => ({ parameter, type: 'currency' });

/** A phone number. Sent as its digits where ClayHR documents a whole number. */
export const digits = (parameter: string): Parameter<Integer> => ({ parameter, type: 'digits' });

/** A user's ID from a `userLocator` field. An email or an employee number is looked up first. */
export const user = (parameter: string): Parameter<Integer> => ({ parameter, type: 'user', least: leastId });

/** Any number, with an optional minimum. */
export const decimal = (parameter: string, bounds?: Bounds): Parameter<number> => ({
	parameter,
	type: 'number',
	...bounds,
});

/** A day, sent as yyyy-MM-dd. */
export const date = (parameter: string): Parameter<Day> => ({ parameter, type: 'date' });

/** A day that can't be in the future. */
export const birthday = (parameter: string): Parameter<Day> => ({ ...date(parameter), isPast: true });

/** The last day of a period whose first day is in the parameter `notBefore`. */
export const lastDay = (parameter: string, notBefore: string): Parameter<Day> => ({ ...date(parameter), notBefore });

/** A time worked on one day, sent as HH:mm:ss. */
export const duration = (parameter: string): Parameter<string> => ({ parameter, type: 'duration' });

/** The first day of a range, for a value that ClayHR documents as the day before the range. */
export const dayBefore = (parameter: string): Parameter<Day> => ({ ...date(parameter), shift: -1 });

/**
 * The last day of a range, for a value that ClayHR documents as the day after the range.
 *
 * @param notBefore the parameter with the range's first day
 */
export const dayAfter = (parameter: string, notBefore: string): Parameter<Day> => ({
	...lastDay(parameter, notBefore),
	shift: 1,
});

type Choice<V extends SimpleValue> = V | NamedValue<V>;
type SimpleValue = string | number | boolean;

/**
 * One of ClayHR's documented values, each with or without its name in the editor. Checked because an expression may give
 * anything, and ClayHR may replace an unknown value by its default.
 */
export const choice = <V extends SimpleValue>(parameter: string, ...given: Array<Choice<V>>): Parameter<V> => ({
	parameter,
	type: 'choice',
	...valuesAndNames(given),
});

/** One or more of ClayHR's documented values. */
export const choices = <V extends SimpleValue>(parameter: string, ...given: Array<Choice<V>>): Parameter<V> => ({
	parameter,
	type: 'choices',
	...valuesAndNames(given),
});

function valuesAndNames<V extends SimpleValue>(given: Array<Choice<V>>): { values: V[]; names: Array<NamedValue<V>> } {
	const isNamed = (one: Choice<V>): one is NamedValue<V> => typeof one === 'object';
	const values = given.map((one) => (isNamed(one) ? one.value : one));
	return { values: [...new Set(values)], names: given.filter(isNamed) };
}

/** Yes or no. Each endpoint of ClayHR has its own spelling: `flag('…', 'N', 'Y')`. */
export const flag = <No extends Value, Yes extends Value>(
	parameter: string,
	no: No,
	yes: Yes,
): Parameter<No | Yes> => ({
	parameter,
	type: 'flag',
	values: [no, yes],
});

/** JSON text or a value from an expression, sent as JSON. */
export const json = (parameter: string): Parameter<AnyJson> => ({ parameter, type: 'json' });

/** A field of the record that a parameter names. Looked up in ClayHR. */
export const ofRecord = (of: RecordList, id: Parameter, ...fields: string[]): RecordValue => ({ of, id, fields });

/** The email of the user in a `userLocator` field. Looked up in ClayHR. */
export const emailOf = (user: Parameter): EmailOf => ({ emailOf: user });

/** A fixedCollection. Each entry becomes an object; names in `entry` are relative to the entry. */
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

/** A resource mapper, sent as an object of codes and values if the yes-or-no parameter `when` is yes. */
export const mapping = (parameter: string, when: string): Parameter<AnyObject> => ({
	parameter,
	type: 'mapping',
	when,
});

/** A constant of the operation. */
export const constant = <V extends Value>(value: V, isLeftOut?: Constant['isLeftOut']): Constant<V> => ({
	constant: value,
	...(isLeftOut && { isLeftOut }),
});

/**
 * Marks an added field that must have a value, because the call would reach more than intended without it; see
 * `needsValue` in `neededFields.ts`.
 */
export const needed = <Sent>(parameter: Parameter<Sent>): Parameter<Sent> => ({ ...parameter, isNeeded: true });

/** Marks a value that an empty text clears in ClayHR, although it is no text. */
export const clearable = <Sent>(parameter: Parameter<Sent>): Parameter<Sent> => ({ ...parameter, isClearable: true });

/** Marks a value of a list entry that does not fill the entry by itself; see `filledEntries`. */
export const fixed = <Sent>(parameter: Parameter<Sent>): Parameter<Sent> => ({ ...parameter, isFixed: true });
