import { isObject } from '../isObject';
import { expectedChoices } from './choices';
import { convert, filledEntries, inOrder, locatorValue, lostEntries, shifted } from './convert';
import { canBeCleared, clearsEmptyValues, throwNotClearable } from './emptyValues';
import { date, type Parameter, type Source, type Sources } from './fields';
import type { Value } from './wireTypes';
import { preview, throwInvalidParameter } from './invalidParameter';
import { isFilter, isRequired, needsValue } from './neededFields';
import type { ParameterReader } from './parameterReader';
import { chosenValue, expectedPage } from './personPage';
import { readMapping } from './readMapping';
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
	if ('constant' in source) return source.isLeftOut?.(item) === true ? undefined : source.constant;
	const key = lookUpKey(source);
	const found = key === undefined ? undefined : item.found.get(key);
	if (found !== undefined || !('parameter' in source)) return found;
	const { parameter, type } = source;
	if (!isAdded(item, parameter)) return undefined;
	if (source.isLeftOut?.(item) === true) return undefined;
	if (source.when !== undefined && !isSet(item, source.when)) return undefined;
	if (type === 'mapping') return readMapping(item, parameter);
	const given = item.getParameter(parameter);
	if (type === 'list') assertEntries(item, source, given);
	const value =
		type === 'list' ? withFound(item, filledEntries(given, source), source) : chosenValue(given, item.baseURL);
	if (isNothing(value)) return readEmptyValue(item, source, given);
	const ordered = inOrder(convert(value, source, item.timezone), source, '', (start) => readSource(item, date(start)));
	const converted = shifted(ordered, source);
	if (converted.ok) return converted.value;
	const refused = converted.given ?? value;
	const expected = [converted.expected, expectedPage(refused, item.baseURL)].filter(Boolean).join(', or ');
	return throwInvalidParameter(item, parameter, `must be ${expected}, but is ${preview(refused)}`);
}

/** @throws NodeOperationError if an expression stands in place of the list's entries */
function assertEntries(item: ParameterReader, source: Parameter, given: unknown): void {
	const lost = lostEntries(given, source);
	if (lost === undefined) return;
	const why = 'n8n makes them of an expression in place of the entries, and its value is lost';
	const what = `has ${lost} entries without a value. ${why}. Add the entries, with an expression in each field`;
	throwInvalidParameter(item, source.parameter, what);
}

/**
 * Reads a yes-or-no parameter.
 *
 * @returns false if the parameter is not added or hidden
 * @throws NodeOperationError if the value is neither yes nor no
 */
export function isSet(item: ParameterReader, parameter: string): boolean {
	const value = item.getParameter(parameter) ?? false;
	if (isLeftOutByTool(item, { parameter, type: 'flag' }, value)) return false;
	const converted = convert(value, { type: 'flag', values: [false, true] }, item.timezone);
	return converted.ok
		? converted.value === true
		: throwInvalidParameter(item, parameter, `must be ${converted.expected}, but is ${preview(value)}`);
}

/**
 * Reads an empty value.
 *
 * @returns undefined if the field stays unchanged, else the value that clears it
 * @throws NodeOperationError if the field must have a value, or can't be cleared
 */
function readEmptyValue(item: ParameterReader, source: Parameter, given: unknown): Value | undefined {
	const { parameter } = source;
	if (isLeftOutByTool(item, source, given)) return undefined;
	if (needsValue(source) || isMissingChoice(given))
		return throwInvalidParameter(item, parameter, hasNoValue(item, source));
	if (!clearsEmptyValues(item)) return undefined;
	return canBeCleared(source) ? '' : throwNotClearable(item, parameter);
}

// An AI model sees only the message, and not the list of the editor.
const hasNoValue = ({ isTool }: ParameterReader, source: Parameter) =>
	isTool === true && (source.type === 'choice' || source.type === 'choices')
		? `has no value: choose ${expectedChoices(source)}`
		: 'has no value';

// An AI model must fill in each field that it was handed over. It gives an empty text for an optional field that it does not
// want. Only the filters of a read may be without their person: elsewhere, nobody would mean the API key's user.
const isLeftOutByTool = (
	{ isTool, changesData }: ParameterReader,
	{ parameter, type }: Pick<Parameter, 'parameter' | 'type'>,
	given: unknown,
) =>
	isTool === true &&
	((isFilter(parameter) && !changesData) || (!isRequired(parameter) && type !== 'user' && type !== 'email')) &&
	locatorValue(given) === '';

// An expression gives its value in the mode "By ID" or "By Name".
const isMissingChoice = (given: unknown) => isObject(given) && given.mode === 'list';

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
	if ('customField' in source && source.customField) return `value ${source.parameter}`;
	if ('arePeople' in source && source.arePeople === true) return `people ${source.parameter}`;
	const mayBeLookedUp = 'type' in source && (source.type === 'user' || source.type === 'integer');
	return mayBeLookedUp ? `record ${source.parameter}` : undefined;
}

/** Identifies the look-up of a value in a list entry. */
export const entryLookUpKey = (list: string, index: number, name: string): string => `entry ${list} ${index} ${name}`;

/** Replaces the values in a list's entries by the results of look-ups, and locators by the values in them. */
function withFound({ found, baseURL }: ParameterReader, given: unknown, { parameter, entry = {} }: Parameter): unknown {
	if (!Array.isArray(given)) return given;
	return given.map((one: unknown, index) => {
		if (!isObject(one)) return one;
		const names = Object.values(entry).map((field) => field.parameter);
		const valueOf = (name: string) =>
			found.get(entryLookUpKey(parameter, index, name)) ?? chosenValue(one[name], baseURL);
		const values = names.map((name) => [name, valueOf(name)] as const);
		return { ...one, ...Object.fromEntries(values.filter(([, value]) => value !== undefined)) };
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
