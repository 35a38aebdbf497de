import type { IExecuteSingleFunctions } from 'n8n-workflow';

import { convert } from './convert';
import { isRequired, type Source, type Sources, type Value } from './fields';
import { isAdded } from './isAdded';
import { readMapping } from './readMapping';
import { valueOfRecord } from './recordValue';
import { refuse, shown } from './refuse';
import { resolvedUser } from './resolveUsers';

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

function readSource(context: IExecuteSingleFunctions, source: Source): Value | undefined {
	if ('constant' in source) return source.constant;
	if ('of' in source) return valueOfRecord(context, source);
	const { parameter, type } = source;
	if (!isAdded(context, parameter)) return undefined;
	if (source.when !== undefined && context.getNodeParameter(source.when, false) !== true) return undefined;
	if (type === 'mapping') return readMapping(context, parameter);
	const userId = type === 'user' ? resolvedUser(context, parameter) : undefined;
	if (userId !== undefined) return userId;
	const value: unknown = context.getNodeParameter(parameter, '', { extractValue: type !== 'list' });
	const isMissing = value === undefined || value === null;
	if (isMissing && !isRequired(parameter)) return undefined;
	if (isMissing || (value === '' && (isRequired(parameter) || type !== 'text'))) {
		return refuse(context, parameter, 'has no value');
	}
	const converted = convert(value, source, context.getTimezone());
	if (converted.ok) return converted.value;
	return refuse(context, parameter, `must be ${converted.expected}, but is ${shown(converted.given ?? value)}`);
}
