import type { IDataObject } from 'n8n-workflow';

import { isObject } from '../isObject';
import { convert } from './convert';
import { preview, throwInvalidParameter } from './invalidParameter';
import type { ParameterReader } from './parameterReader';

/** Name of the parameter that chooses between a collection and its JSON. */
export const modeOf = (collection: string) => `${collection}Mode`;

/** Name of the JSON parameter of a collection. */
export const jsonOf = (collection: string) => `${collection}Json`;

/**
 * Lets an item read a collection from JSON, if the user chose that. The JSON has the names of the collection's fields.
 * n8n evaluates it once, however many fields it has.
 *
 * @param names names of the collection's fields
 * @returns the item, or a copy that reads the fields from the JSON
 * @throws NodeOperationError if the JSON is no object, or has an unknown name
 */
export function withJsonFields<Item extends ParameterReader>(item: Item, collection: string, names: string[]): Item {
	if (item.getParameter(modeOf(collection)) !== 'json') return item;
	const fields = readJson(item, jsonOf(collection));
	const unknown = Object.keys(fields).find((name) => !names.includes(name));
	if (unknown !== undefined)
		throwInvalidParameter(
			item,
			jsonOf(collection),
			`has an unknown field ${preview(unknown)}. Known fields: ${[...names].sort().join(', ')}`,
		);
	return {
		...item,
		addedFields: (name) => (name === collection ? fields : item.addedFields(name)),
		getParameter: (path) =>
			path.startsWith(`${collection}.`) ? fields[path.slice(collection.length + 1)] : item.getParameter(path),
	};
}

function readJson(item: ParameterReader, parameter: string): IDataObject {
	const given = item.getParameter(parameter);
	const converted = convert(given, { type: 'json' }, item.timezone);
	if (converted.ok && isObject(converted.value)) return converted.value;
	return throwInvalidParameter(
		item,
		parameter,
		`must be a JSON object such as {"name": "value"}, but is ${preview(given)}`,
	);
}
