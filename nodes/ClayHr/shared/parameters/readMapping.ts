import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { convert } from './convert';
import { preview, throwInvalidParameter } from './invalidParameter';
import type { ParameterReader } from './parameterReader';

/**
 * Reads a resource mapper's fields and values. ClayHR takes all these values as text.
 *
 * @returns values by field code; fields without a value are left out
 * @throws NodeOperationError if no field is mapped or a date is invalid
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

/** The resource mapper's schema of a field. Uses the code as the name if the schema is missing. */
function fieldIn(schema: unknown, code: string): IDataObject {
	const fields: unknown[] = Array.isArray(schema) ? schema : [];
	return fields.filter(isObject).find(({ id }) => id === code) ?? { displayName: code };
}
