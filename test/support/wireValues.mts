import type { IDataObject } from 'n8n-workflow';

import type { Call } from '../../nodes/ClayHr/shared/call.ts';
import { convert } from '../../nodes/ClayHr/shared/parameters/convert.ts';
import type { Parameter, Source, Sources, Value } from '../../nodes/ClayHr/shared/parameters/fields.ts';
import { nest } from '../../nodes/ClayHr/shared/parameters/nest.ts';

/**
 * What an item's values become on the wire, as the sandbox logs it. Left out is what comes from elsewhere: records that are
 * looked up, lists that are read once for each value, files and mappings.
 *
 * @param item the item whose fields `byExpression` reads
 */
export function wireValues(
	{ query = {}, body, bodyIsList, files }: Call,
	item: IDataObject,
): { query: Record<string, string>; body?: unknown } {
	// The fields of a form are text.
	const values = body && (files ? inTexts(valuesOf(body, item)) : nest(valuesOf(body, item)));
	const partOf = values && (expect.objectContaining(values) as unknown);
	return {
		query: inTexts(valuesOf(query, item)),
		...(values && { body: bodyIsList ? [partOf] : partOf }),
	};
}

function inTexts(values: Record<string, Value>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
}

const textOf = (value: Value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function valuesOf(sources: Sources, item: IDataObject): Record<string, Value> {
	const entries = Object.entries(sources).flatMap(([name, source]): Array<[string, Value]> => {
		const value = valueOf(source, item);
		return value === undefined ? [] : [[name, value]];
	});
	return Object.fromEntries(entries);
}

function valueOf(source: Source, item: IDataObject): Value | undefined {
	if ('constant' in source) return source.constant;
	if (!('parameter' in source) || source.type === 'mapping') return undefined;
	const converted = convert(source.type === 'list' ? entryOf(source, item) : item[lastPart(source)], source, 'UTC');
	if (!converted.ok) throw new Error(`${source.parameter} has a sample that can't be sent`);
	return converted.value;
}

function entryOf({ group = '', entry = {} }: Parameter, item: IDataObject): IDataObject {
	const fields = Object.values(entry).map(({ parameter }) => [parameter, item[parameter]] as const);
	return { [group]: [Object.fromEntries(fields)] };
}

const lastPart = ({ parameter }: Parameter) => parameter.split('.').at(-1) ?? parameter;
