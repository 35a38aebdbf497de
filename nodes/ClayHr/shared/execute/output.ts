import type { IDataObject } from 'n8n-workflow';

import type { Completion, ItemContext } from '../call';
import { hasOutputChoice, outputChoices, type ShapedCall } from '../outputChoice';
import { choice } from '../parameters/fields';
import { labelOf, throwInvalidParameter } from '../parameters/invalidParameter';
import { isSet, readSource } from '../parameters/readParameters';
import { jsonList } from '../parameters/text';
import { converterOf } from '../records/openShape';
import { type Convert, type Shape, type ShapeFor, shapeOf } from '../records/shape';

/**
 * Checks Output and its Fields before anything is sent.
 *
 * @throws NodeOperationError if Output has an unknown value, or if Selected Fields has no field or one that needs the
 * call's completion
 */
export function checkOutput(item: ItemContext, call: ShapedCall): void {
	const completion = completionOf(item, call);
	if (!hasOutputChoice(call) || outputOf(item) !== 'selected') return;
	const names = readNames(item);
	if (completion === undefined && call.complete) checkIncomplete(item, call, call.complete, names);
}

/**
 * The completion of a call, if the user turned it on.
 *
 * @throws NodeOperationError if its parameter is neither yes nor no
 */
export function completionOf(item: ItemContext, { complete }: Pick<ShapedCall, 'complete'>): Completion | undefined {
	return complete && isSet(item, complete.when) ? complete : undefined;
}

/** @throws NodeOperationError if a selected field is one that only complete records have: it would be null in every record */
function checkIncomplete(item: ItemContext, call: ShapedCall, { when, shape }: Completion, names: string[]): void {
	const own = namesOf(ownShapeOf(call));
	const completed = namesOf(shape);
	const lacking = names.filter((name) => completed.includes(name) && !own.includes(name));
	if (lacking.length === 0) return;
	const what = `names ${lacking.join(', ')}, which this operation returns only with '${labelOf(when)}'`;
	throwInvalidParameter(item, 'outputFields', `${what}. Turn it on, or remove the field`);
}

const namesOf = (shape: Shape | ShapeFor) =>
	typeof shape === 'function' ? [] : Object.keys({ ...shape.fields, ...shape.more });

/** True if the user selected a field of the output. */
export const isFieldSelected = (item: ItemContext, field: string): boolean =>
	outputOf(item) === 'selected' && readNames(item).includes(field);

/** The value of Output. */
export const outputOf = (item: ItemContext) => readSource(item, choice('output', ...outputChoices));

/** Creates a function that converts a record as Output says: simplified, raw, or selected fields. */
export function outputConverter(item: ItemContext, call: ShapedCall): Convert {
	const output = hasOutputChoice(call) ? outputOf(item) : 'raw';
	if (output === 'raw') return (record) => record;
	const names = output === 'selected' ? readNames(item) : undefined;
	const converterFor = (shape: Shape) => converterOf(shape, names);
	const shape = ownShapeOf(call);
	const convert =
		typeof shape === 'function' ? (record: IDataObject) => converterFor(shape(record))(record) : converterFor(shape);
	const completion = completionOf(item, call);
	if (completion === undefined) return convert;
	const converters = new Map<Shape, Convert>();
	return (record) => {
		const completed = completion.shapeOf(record);
		if (completed === undefined) return convert(record);
		const known = converters.get(completed) ?? converterFor(completed);
		converters.set(completed, known);
		return known(record);
	};
}

const ownShapeOf = ({ response }: ShapedCall): Shape | ShapeFor => ('shape' in response && response.shape) || shapeOf;

function readNames(item: ItemContext): string[] {
	const names = selectedNames(item);
	return names.length > 0 ? names : throwInvalidParameter(item, 'outputFields', 'has no field: choose at least one');
}

/** The names in Selected Fields. AI tools and many expressions write a list as text. */
export function selectedNames(item: ItemContext): string[] {
	const value = item.getParameter('outputFields');
	const list: unknown = typeof value === 'string' ? (jsonList(value) ?? value.split(',')) : value;
	return (Array.isArray(list) ? list : []).map((name) => String(name).trim()).filter(Boolean);
}
