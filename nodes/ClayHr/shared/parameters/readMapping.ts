import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { convert } from './convert';
import { preview, throwInvalidParameter } from './invalidParameter';
import type { ParameterReader } from './parameterReader';

/**
 * Reads a mapping of fields to values (a resource mapper) for one item. ClayHR takes all such values as text.
 *
 * @returns the fields' codes with their values; fields without a value are left out
 * @throws NodeOperationError when nothing is mapped, or when a date is none
 */
export function readMapping(item: ParameterReader, parameter: string): IDataObject {
	const mapping: unknown = item.getParameter(parameter);
	const { value, schema } = isObject(mapping) ? mapping : {};
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

/** What the resource mapper knows of a field; its name is its code where it knows nothing. */
function fieldIn(schema: unknown, code: string): IDataObject {
	const fields: unknown[] = Array.isArray(schema) ? schema : [];
	return fields.filter(isObject).find(({ id }) => id === code) ?? { displayName: code };
}
