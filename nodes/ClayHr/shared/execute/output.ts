import type { ItemContext } from '../call';
import { hasOutputChoice, type ShapedCall } from '../outputChoice';
import { choice } from '../parameters/fields';
import { preview, throwInvalidParameter } from '../parameters/invalidParameter';
import { readSource } from '../parameters/readParameters';
import { type Convert, selector, type Shape, shapeOf, simplifier } from '../records/shape';

/**
 * Checks Output and its Fields before anything is sent.
 *
 * @throws NodeOperationError if Output has an unknown value, or if Selected Fields has no field
 */
export function checkOutput(item: ItemContext, call: ShapedCall): void {
	if (hasOutputChoice(call) && outputOf(item) === 'selected') readNames(item);
}

const outputOf = (item: ItemContext) => readSource(item, choice('output', 'raw', 'selected', 'simplified'));

/** Creates a function that converts a record as Output says: simplified, raw, or selected fields. */
export function outputConverter(item: ItemContext, call: ShapedCall): Convert {
	const output = hasOutputChoice(call) ? outputOf(item) : 'raw';
	if (output === 'raw') return (record) => record;
	const names = output === 'selected' ? readNames(item) : undefined;
	const converterFor = (shape: Shape) => (names ? selector(shape, names) : simplifier(shape));
	const shape = ('shape' in call.response && call.response.shape) || shapeOf;
	return typeof shape === 'function' ? (record) => converterFor(shape(record))(record) : converterFor(shape);
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
