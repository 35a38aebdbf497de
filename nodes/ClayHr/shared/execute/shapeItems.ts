import type { IDataObject, IExecuteSingleFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Call } from '../operation';
import { choice } from '../parameters/fields';
import { readSource } from '../parameters/readSource';
import { refuse, shown } from '../parameters/invalidParameter';
import { select, type Shape, shapeOf, simplify } from '../records/shape';

/** What decides about the output of a call. */
export type ShapedCall = Pick<Call, 'answer' | 'changesData'>;

/** Whether the user chooses what of an answer's records comes out: in every call that only reads. */
export function hasOutputChoice({ answer: { kind }, changesData }: ShapedCall): boolean {
	return !changesData && (kind === 'rows' || kind === 'record');
}

/**
 * Refuses a choice of output that can't be given, before anything is sent.
 *
 * @throws NodeOperationError when it is none of the choices, or when fields are to be selected and none is
 */
export function checkOutput(context: IExecuteSingleFunctions, call: ShapedCall): void {
	if (hasOutputChoice(call) && outputOf(context) === 'selected') readNames(context);
}

const outputOf = (context: IExecuteSingleFunctions) =>
	readSource(context, choice('output', 'raw', 'selected', 'simplified'));

/**
 * Gives the records of an answer as Output says: simplified, as ClayHR sent them, or some fields.
 */
export function shapeItems(
	context: IExecuteSingleFunctions,
	call: ShapedCall,
	items: INodeExecutionData[],
): INodeExecutionData[] {
	if (!hasOutputChoice(call)) return items;
	const { answer } = call;
	const output = outputOf(context);
	if (output === 'raw') return items;
	const shape = ('shape' in answer && answer.shape) || shapeOf;
	const shapeFor = (record: IDataObject): Shape => (typeof shape === 'function' ? shape(record) : shape);
	if (output !== 'selected') return items.map((item) => ({ ...item, json: simplify(item.json, shapeFor(item.json)) }));
	const names = readNames(context);
	return items.map((item) => ({ ...item, json: select(item.json, shapeFor(item.json), names) }));
}

// An AI tool and many an expression write a list as text.
function readNames(context: IExecuteSingleFunctions): string[] {
	const value: unknown = context.getNodeParameter('outputFields', []);
	const list: unknown[] = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
	const names = list.map((name) => String(name).trim()).filter(Boolean);
	return names.length > 0 ? names : refuse(context, 'outputFields', `must name a field, but is ${shown(value)}`);
}
