/** The kinds of value that ClayHR's calls take; `convert.ts` says what each accepts. */
export type WireType = 'text' | 'integer' | 'number' | 'date';

/** A value as it is sent. */
export type Value = string | number;

/** Where a value of a call comes from: a parameter of the node, or a value that is always the same. */
export type Source = { parameter: string; type: WireType } | { constant: Value };

/** ClayHR's name of a value (dots nest it in a JSON body) and where the value comes from. */
export type Sources = Record<string, Source>;

/** Text, sent as it was typed. A parameter inside a collection is written with a dot: `userFilters.search`. */
export const text = (parameter: string): Source => ({ parameter, type: 'text' });

/** A whole number, such as an ID. */
export const integer = (parameter: string): Source => ({ parameter, type: 'integer' });

/** Any number. */
export const decimal = (parameter: string): Source => ({ parameter, type: 'number' });

/** A day, sent as yyyy-MM-dd. */
export const date = (parameter: string): Source => ({ parameter, type: 'date' });

/** A value that the operation itself decides. */
export const constant = (value: Value): Source => ({ constant: value });

/** Parameters in the open are required; those inside a collection are sent only when the user added them. */
export const isRequired = (parameter: string): boolean => !parameter.includes('.');
