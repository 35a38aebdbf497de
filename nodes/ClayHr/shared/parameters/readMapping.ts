import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { droppedNames } from '../ownValue';
import { convert } from './convert';
import { isMoment } from './day';
import { clearsEmptyValues } from './emptyValues';
import type { Form, NamedValue } from './fields';
import { preview, throwInvalidParameter } from './invalidParameter';
import type { ParameterReader } from './parameterReader';
import { isNothing } from './text';

/** Identifies the look-up of the custom fields' schema. */
export const schemaKey = 'schema of the custom fields';

/**
 * Reads a resource mapper's fields and values by their schema. ClayHR takes all these values as text.
 *
 * @returns values by field code; undefined if all fields are empty and stay unchanged
 * @throws NodeOperationError if no field is mapped, or a value does not fit its field
 */
export function readMapping(item: ParameterReader, parameter: string): IDataObject | undefined {
	const { values, schema } = mappingIn(item, parameter);
	const lost = schema.find(({ id, removed }) => droppedNames.has(id) && removed !== true);
	if (lost) {
		const what = `has the field ${preview(lost.displayName)} with the code ${preview(lost.id)}, which n8n can't pass on`;
		throwInvalidParameter(item, parameter, `${what}. Remove the field, or use the resource API Request`);
	}
	const codes = Object.keys(values);
	if (codes.length === 0) throwInvalidParameter(item, parameter, 'has no value');
	const clears = clearsEmptyValues(item);
	const entries = codes
		.filter((code) => clears || !isNothing(values[code]))
		.map((code) => [code, toText(item, parameter, values[code], fieldIn(item, parameter, code))]);
	return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/**
 * Reads a resource mapper whose values are the whole request.
 *
 * @throws NodeOperationError if no field has a value; as `readMapping`
 */
export function readRequiredMapping(item: ParameterReader, parameter: string): IDataObject {
	return readMapping(item, parameter) ?? throwInvalidParameter(item, parameter, 'has no value');
}

/** True if the node has no schema for a field that has a value, as in an imported workflow. */
export function lacksSchema(item: ParameterReader, parameter: string): boolean {
	const { values, schema } = mappingIn(item, parameter);
	const known = new Set(schema.map(({ id }) => id));
	return Object.keys(values).some((code) => !isNothing(values[code]) && !known.has(code));
}

/** Reads the mapping as n8n stores it, or values by field code from an expression. */
function mappingIn(item: ParameterReader, parameter: string): { values: IDataObject; schema: IDataObject[] } {
	const given: unknown = item.getParameter(parameter);
	if (!isObject(given)) return { values: {}, schema: [] };
	const isStored = 'mappingMode' in given || 'schema' in given;
	const values: unknown = isStored ? given.value : given;
	return { values: isObject(values) ? values : {}, schema: isStored ? fieldsIn(given.schema) : [] };
}

/**
 * Converts the value of a custom field to text.
 *
 * @param field the field as n8n's resource mapper has it
 * @throws NodeOperationError if the value does not fit the field
 */
export function toText(item: ParameterReader, parameter: string, value: unknown, field: IDataObject): string {
	if (isNothing(value)) return '';
	const form = field.type === undefined && isMoment(value, item.timezone) ? date : formOf(field);
	const converted = convert(value, form, item.timezone);
	if (converted.ok) return String(converted.value);
	const what = `must hold ${converted.expected} in '${String(field.displayName)}', but holds ${preview(converted.given ?? value)}`;
	return throwInvalidParameter(item, parameter, what);
}

const date: Form = { type: 'date' };

function formOf({ type, options }: IDataObject): Form {
	if (type === 'dateTime') return date;
	if (type === 'number') return { type: 'number' };
	if (type !== 'options') return { type: 'text' };
	const names = fieldsIn(options).map(({ name, value }): NamedValue => ({ name: String(name), value: String(value) }));
	return { type: 'choice', values: names.map(({ value }) => value), names };
}

/**
 * The schema of a field: as n8n stores it, else as ClayHR lists it. Before ClayHR's list is read, only the code is known.
 *
 * @throws NodeOperationError if ClayHR lists no such field
 */
function fieldIn(item: ParameterReader, parameter: string, code: string): IDataObject {
	const stored = mappingIn(item, parameter).schema.find(({ id }) => id === code);
	const read = item.found.get(schemaKey);
	if (stored ?? !read) return stored ?? { displayName: code };
	const fields = fieldsIn(read);
	const known = fields.map(({ id }) => String(id)).join(', ');
	return (
		fields.find(({ id }) => id === code) ??
		throwInvalidParameter(
			item,
			parameter,
			`has the code ${preview(code)}, which is no custom field of users in ClayHR. ClayHR has: ${known.slice(0, longestList)}`,
		)
	);
}

const longestList = 300;

const fieldsIn = (schema: unknown): IDataObject[] => {
	const fields: unknown[] = Array.isArray(schema) ? schema : [];
	return fields.filter(isObject);
};
