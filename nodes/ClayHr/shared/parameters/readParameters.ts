import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { droppedNames } from '../ownValue';
import { convert, filledEntries, inOrder, locatorValue } from './convert';
import { date, isRequired, needsValue, type Parameter, type Source, type Sources, type Value } from './fields';
import { preview, throwInvalidParameter } from './invalidParameter';
import type { ParameterReader } from './parameterReader';
import { isNothing } from './text';

/**
 * Reads a call's values from an item's parameters.
 *
 * @returns converted values by ClayHR's name; parameters that are not added are left out
 * @throws NodeOperationError that names the parameter, what was expected and the item
 */
export function readSources(item: ParameterReader, sources: Sources): Record<string, Value> {
	const entries = Object.entries(sources).map(([name, source]) => [name, readSource(item, source)]);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * Reads one value.
 *
 * @returns undefined if the parameter is not added, or if an optional field's expression gives nothing
 * @throws NodeOperationError that names the parameter, what was expected and the item
 */
export function readSource(item: ParameterReader, source: Source): Value | undefined {
	if ('constant' in source) return source.constant;
	const key = lookUpKey(source);
	const found = key === undefined ? undefined : item.found.get(key);
	if (found !== undefined || !('parameter' in source)) return found;
	const { parameter, type } = source;
	if (!isAdded(item, parameter)) return undefined;
	if (source.when !== undefined && !isSet(item, source.when)) return undefined;
	if (type === 'mapping') return readMapping(item, parameter);
	const given = item.getParameter(parameter);
	const value = type === 'list' ? withFound(item, filledEntries(given, source), source) : locatorValue(given);
	const hasNoValue = needsValue(source) ? isNothing(value) : value === '' && !mayBeEmpty(source, given);
	if (hasNoValue) return throwInvalidParameter(item, parameter, 'has no value');
	if (value === undefined || value === null || isBlankName(value, source)) return undefined;
	const converted = inOrder(convert(value, source, item.timezone), source, '', (start) =>
		readSource(item, date(start)),
	);
	if (converted.ok) return converted.value;
	return throwInvalidParameter(
		item,
		parameter,
		`must be ${converted.expected}, but is ${preview(converted.given ?? value)}`,
	);
}

/**
 * Reads a yes-or-no parameter.
 *
 * @returns false if the parameter is not added or hidden
 * @throws NodeOperationError if the value is neither yes nor no
 */
export function isSet(item: ParameterReader, parameter: string): boolean {
	const value = item.getParameter(parameter) ?? false;
	const converted = convert(value, { type: 'flag', values: [false, true] }, item.timezone);
	return converted.ok
		? converted.value === true
		: throwInvalidParameter(item, parameter, `must be ${converted.expected}, but is ${preview(value)}`);
}

// An added text field that is left empty clears the value in ClayHR. An empty locator is a missing choice.
function mayBeEmpty({ parameter, type }: Parameter, given: unknown): boolean {
	return !isRequired(parameter) && (type === 'text' || type === 'name') && !isObject(given);
}

// A cell with spaces only must not clear a name.
const isBlankName = (value: unknown, { type }: Parameter) => type === 'name' && value !== '' && isNothing(value);

/** True if a parameter has a value to send. A parameter in a collection has one only if the user added it. */
export function isAdded(item: ParameterReader, parameter: string): boolean {
	if (isRequired(parameter)) return true;
	const [collection = '', name = ''] = parameter.split('.');
	const added = item.addedFields(collection);
	return typeof added === 'object' && added !== null && name in added;
}

/**
 * Identifies a look-up. Sources with the same key share one look-up.
 *
 * @returns undefined if the source needs no look-up
 */
export function lookUpKey(source: Source): string | undefined {
	if ('of' in source) return `field ${source.of.path} ${source.id.parameter} ${source.fields.join(' ')}`;
	if ('emailOf' in source) return `email ${source.emailOf.parameter}`;
	const mayBeLookedUp = 'type' in source && (source.type === 'user' || source.type === 'integer');
	return mayBeLookedUp ? `record ${source.parameter}` : undefined;
}

/** Identifies the look-up of a value in a list entry. */
export const entryLookUpKey = (list: string, index: number, name: string): string => `entry ${list} ${index} ${name}`;

/** Puts the results of look-ups into the entries of a list. */
function withFound({ found }: ParameterReader, given: unknown, { parameter, entry = {} }: Parameter): unknown {
	if (!Array.isArray(given)) return given;
	return given.map((one: unknown, index) => {
		const names = Object.values(entry).map((field) => field.parameter);
		const values = names.map((name) => [name, found.get(entryLookUpKey(parameter, index, name))] as const);
		return isObject(one) ? { ...one, ...Object.fromEntries(values.filter(([, id]) => id !== undefined)) } : one;
	});
}

const usualLimit = 50;

/**
 * Reads Return All and Limit.
 *
 * @returns the maximum number of rows; Infinity with Return All
 * @throws NodeOperationError unless Limit is a whole number above zero
 */
export function readLimit(item: ParameterReader): number {
	if (isSet(item, 'returnAll')) return Infinity;
	const value: unknown = item.getParameter('limit') ?? usualLimit;
	const limit = convert(value, { type: 'integer' }, item.timezone);
	if (limit.ok && Number(limit.value) > 0) return Number(limit.value);
	return throwInvalidParameter(item, 'limit', `must be a whole number above 0, but is ${preview(value)}`);
}

/**
 * Reads a resource mapper's fields and values. ClayHR takes all these values as text.
 *
 * @returns values by field code; fields without a value are left out
 * @throws NodeOperationError if no field is mapped or a date is invalid
 */
export function readMapping(item: ParameterReader, parameter: string): IDataObject {
	const mapping: unknown = item.getParameter(parameter);
	const { value, schema } = isObject(mapping) ? mapping : {};
	const lost = fieldsIn(schema).find(({ id, removed }) => droppedNames.has(id) && removed !== true);
	if (lost) {
		const what = `has the field ${preview(lost.displayName)} with the code ${preview(lost.id)}, which n8n can't pass on`;
		throwInvalidParameter(item, parameter, `${what}. Remove the field, or use the resource API Request`);
	}
	const entries = Object.entries(isObject(value) ? value : {})
		.filter(([, inner]) => inner !== null && inner !== undefined)
		.map(([code, inner]) => [code, toText(item, parameter, inner, fieldIn(schema, code))]);
	return entries.length > 0 ? Object.fromEntries(entries) : throwInvalidParameter(item, parameter, 'has no value');
}

function toText(item: ParameterReader, parameter: string, value: unknown, { type, displayName }: IDataObject): string {
	const converted = convert(value, { type: type === 'dateTime' && value !== '' ? 'date' : 'text' }, item.timezone);
	if (converted.ok) return String(converted.value);
	const what = `must hold ${converted.expected} in '${String(displayName)}', but holds ${preview(converted.given ?? value)}`;
	return throwInvalidParameter(item, parameter, what);
}

/** The resource mapper's schema of a field. Uses the code as the name if the schema is missing. */
function fieldIn(schema: unknown, code: string): IDataObject {
	return fieldsIn(schema).find(({ id }) => id === code) ?? { displayName: code };
}

const fieldsIn = (schema: unknown): IDataObject[] => {
	const fields: unknown[] = Array.isArray(schema) ? schema : [];
	return fields.filter(isObject);
};
