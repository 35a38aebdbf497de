import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { ItemContext } from '../call';
import { hasOutputChoice, type ShapedCall } from '../outputChoice';
import { choice } from '../parameters/fields';
import { preview, throwInvalidParameter } from '../parameters/invalidParameter';
import { readSource } from '../parameters/readParameters';
import { select, type Shape, shapeOf, simplify } from '../records/shape';

/**
 * Checks Output and its Fields before anything is sent.
 *
 * @throws NodeOperationError if Output has an unknown value, or if Selected Fields has no field
 */
export function checkOutput(item: ItemContext, call: ShapedCall): void {
	if (hasOutputChoice(call) && outputOf(item) === 'selected') readNames(item);
}

const outputOf = (item: ItemContext) => readSource(item, choice('output', 'raw', 'selected', 'simplified'));

/** Converts records as Output says: simplified, raw, or selected fields. */
export function shapeItems(item: ItemContext, call: ShapedCall, items: INodeExecutionData[]): INodeExecutionData[] {
	if (!hasOutputChoice(call)) return items;
	const { response } = call;
	const output = outputOf(item);
	if (output === 'raw') return items;
	const shape = ('shape' in response && response.shape) || shapeOf;
	const shapeFor = (record: IDataObject): Shape => (typeof shape === 'function' ? shape(record) : shape);
	if (output !== 'selected') return items.map((item) => ({ ...item, json: simplify(item.json, shapeFor(item.json)) }));
	const names = readNames(item);
	return items.map((item) => ({ ...item, json: select(item.json, shapeFor(item.json), names) }));
}

// AI tools and many expressions write a list as text.
function readNames(item: ItemContext): string[] {
	const value = item.getParameter('outputFields') ?? [];
	const list: unknown[] = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
	const names = list.map((name) => String(name).trim()).filter(Boolean);
	return names.length > 0
		? names
		: throwInvalidParameter(item, 'outputFields', `must name a field, but is ${preview(value)}`);
}
