import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { labelOf } from './fieldLabels';
import { type Converted, type Form, needsValueInEntry } from './fields';
import { locatorValue } from './locatorValue';
import { nest } from './nest';
import { isNothing } from './nothing';

type Convert = (value: unknown, form: Form) => Converted;

/**
 * Converts a fixedCollection's value to a list of objects.
 *
 * @param value `{ [group]: [...] }` as n8n keeps it, or a list from an expression; entries name the node's own parameters
 * @param convert converts a value in an entry
 */
export function convertList(value: unknown, form: Form, convert: Convert): Converted {
	const { group = '', isText = false } = form;
	const held: unknown = isObject(value) ? value[group] : value;
	if (!Array.isArray(held) || held.length === 0) return { ok: false, expected: 'a list with an entry or more' };
	const entries: IDataObject[] = [];
	for (const entry of held) {
		const converted = convertEntry(entry, form, convert);
		if (!converted.ok) return converted;
		entries.push(Object(converted.value));
	}
	return { ok: true, value: isText ? JSON.stringify(entries) : entries };
}

function convertEntry(given: unknown, { parameter: list = '', entry = {} }: Form, convert: Convert): Converted {
	const values: Record<string, NonNullable<Extract<Converted, { ok: true }>['value']>> = {};
	for (const [name, form] of Object.entries(entry)) {
		const value = valueIn(given, form.parameter);
		const label = labelOf(`${list}.${form.parameter}`);
		if (isNothing(value)) {
			if (!needsValueInEntry(form)) continue;
			return { ok: false, expected: `a list in which every entry has a value in '${label}'`, given };
		}
		const converted = convert(value, form);
		if (!converted.ok) {
			const expected = `a list in which '${label}' is ${converted.expected}`;
			return { ok: false, expected, given: converted.given ?? value };
		}
		values[name] = converted.value;
	}
	const isEmpty = Object.keys(values).length === 0;
	return isEmpty ? { ok: false, expected: 'a list without empty entries' } : { ok: true, value: nest(values) };
}

function valueIn(entry: unknown, name: string): unknown {
	return locatorValue(isObject(entry) ? entry[name] : undefined);
}
