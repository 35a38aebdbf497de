import { isObject } from '../isObject';
import { locatorValue } from './locatorValue';
import { convert } from './convert';
import { isRequired, needsValue, type Parameter, type Source, type Sources, type Value } from './fields';
import { lookUpKey } from './lookUpKey';
import { isAdded } from './isAdded';
import { isNothing } from './nothing';
import { readMapping } from './readMapping';
import { preview, throwInvalidParameter } from './invalidParameter';
import type { ParameterReader } from './parameterReader';

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
	const value = type === 'list' ? given : locatorValue(given);
	const hasNoValue = needsValue(source) ? isNothing(value) : value === '' && !mayBeEmpty(source, given);
	if (hasNoValue) return throwInvalidParameter(item, parameter, 'has no value');
	if (value === undefined || value === null) return undefined;
	const converted = convert(value, source, item.timezone);
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
	return !isRequired(parameter) && type === 'text' && !isObject(given);
}
