import type { IDataObject, IExecuteSingleFunctions } from 'n8n-workflow';

import { isObject } from '../isObject';
import { convert } from './convert';
import { refuse, shown } from './invalidParameter';

/**
 * Reads a mapping of fields to values (a resource mapper) for one item. ClayHR takes all such values as text.
 *
 * @returns the fields' codes with their values; fields without a value are left out
 * @throws NodeOperationError when nothing is mapped, or when a date is none
 */
export function readMapping(context: IExecuteSingleFunctions, parameter: string): IDataObject {
	const mapping: unknown = context.getNodeParameter(parameter, {});
	const { value, schema } = isObject(mapping) ? mapping : {};
	const entries = Object.entries(isObject(value) ? value : {})
		.filter(([, inner]) => inner !== null && inner !== undefined)
		.map(([code, inner]) => [code, toText(context, parameter, inner, fieldIn(schema, code))]);
	return entries.length > 0 ? Object.fromEntries(entries) : refuse(context, parameter, 'has no value');
}

function toText(
	context: IExecuteSingleFunctions,
	parameter: string,
	value: unknown,
	{ type, displayName }: IDataObject,
): string {
	const converted = convert(
		value,
		{ type: type === 'dateTime' && value !== '' ? 'date' : 'text' },
		context.getTimezone(),
	);
	if (converted.ok) return String(converted.value);
	const what = `must hold ${converted.expected} in '${String(displayName)}', but holds ${shown(converted.given ?? value)}`;
	return refuse(context, parameter, what);
}

/** What the resource mapper knows of a field; its name is its code where it knows nothing. */
function fieldIn(schema: unknown, code: string): IDataObject {
	const fields: unknown[] = Array.isArray(schema) ? schema : [];
	return fields.filter(isObject).find(({ id }) => id === code) ?? { displayName: code };
}
