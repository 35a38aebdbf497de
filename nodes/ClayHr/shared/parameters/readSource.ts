import type { IExecuteSingleFunctions } from 'n8n-workflow';

import { isObject } from '../isObject';
import { convert } from './convert';
import { isRequired, needsValue, type Parameter, type Source, type Sources, type Value } from './fields';
import { foundFor } from '../request/found';
import { isAdded } from './isAdded';
import { isNothing } from './nothing';
import { readMapping } from './readMapping';
import { refuse, shown } from './invalidParameter';

/**
 * Reads the parameters that a call names, for one item.
 *
 * @returns ClayHR's names with checked values; what the user did not add is left out
 * @throws NodeOperationError that names the parameter, what was expected and the item
 */
export function readSources(context: IExecuteSingleFunctions, sources: Sources): Record<string, Value> {
	const entries = Object.entries(sources).map(([name, source]) => [name, readSource(context, source)]);
	return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * Reads one value of an item.
 *
 * @returns undefined when the user did not add it, or when the expression of a field that may be left out gives nothing
 * @throws NodeOperationError as `readSources` does
 */
export function readSource(context: IExecuteSingleFunctions, source: Source): Value | undefined {
	if ('constant' in source) return source.constant;
	const found = foundFor(context, source);
	if (found !== undefined || !('parameter' in source)) return found;
	const { parameter, type } = source;
	if (!isAdded(context, parameter)) return undefined;
	if (source.when !== undefined && !isSet(context, source.when)) return undefined;
	if (type === 'mapping') return readMapping(context, parameter);
	const value: unknown = context.getNodeParameter(parameter, '', { extractValue: type !== 'list' });
	const hasNoValue = needsValue(source) ? isNothing(value) : value === '' && !mayBeEmpty(context, source);
	if (hasNoValue) return refuse(context, parameter, 'has no value');
	if (value === undefined || value === null) return undefined;
	const converted = convert(value, source, context.getTimezone());
	if (converted.ok) return converted.value;
	return refuse(context, parameter, `must be ${converted.expected}, but is ${shown(converted.given ?? value)}`);
}

/**
 * Whether a yes-or-no parameter is set; no for one that the user did not add or that the editor hides.
 *
 * @throws NodeOperationError when it is neither yes nor no
 */
export function isSet(context: IExecuteSingleFunctions, parameter: string): boolean {
	const value: unknown = context.getNodeParameter(parameter, false);
	const converted = convert(value, { type: 'flag', values: [false, true] }, context.getTimezone());
	return converted.ok
		? converted.value === true
		: refuse(context, parameter, `must be ${converted.expected}, but is ${shown(value)}`);
}

// Whoever adds a text and leaves it empty empties it in ClayHR; a record that is not chosen yet is none.
function mayBeEmpty(context: IExecuteSingleFunctions, { parameter, type }: Parameter): boolean {
	return !isRequired(parameter) && type === 'text' && !isObject(context.getNodeParameter(parameter, ''));
}
