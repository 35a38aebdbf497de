import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { ItemContext } from '../call';
import { hasOutputChoice, type ShapedCall } from '../outputChoice';
import { outputOf, selectedNames } from './output';

/** The fields that an item selects, apart from the operation's own. Reads no parameter that was not read before. */
export function foreignFields(item: ItemContext, call: ShapedCall): string[] {
	if (!hasOutputChoice(call) || outputOf(item) !== 'selected') return [];
	const known = knownNames(call);
	return selectedNames(item).filter((name) => !known.has(name));
}

/**
 * Adds a hint to the output if a selected field has no value in any record: its name may be misspelled. ClayHR has fields that
 * its documentation does not name, so this is no error.
 *
 * @param fields the results of `foreignFields` of all items
 * @param items the output of all items
 */
export function addEmptyFieldsHint(
	functions: IExecuteFunctions,
	fields: ReadonlySet<string>,
	items: INodeExecutionData[],
): void {
	const records = items.filter(({ error }) => error === undefined).map(({ json }) => json);
	const empty = [...fields].filter((name) => records.every((record) => (record[name] ?? null) === null));
	// Older releases of n8n have no hints.
	if (records.length === 0 || empty.length === 0 || !('addExecutionHints' in functions)) return;
	functions.addExecutionHints({
		message: `No record has a value in the field ${empty.join(', ')}. Check the spelling under Selected Fields.`,
		location: 'outputPane',
	});
}

function knownNames({ response, complete }: ShapedCall): Set<string> {
	const shapes = ['shape' in response ? response.shape : undefined, complete?.shape];
	return new Set(
		shapes.flatMap((shape) => (typeof shape === 'object' ? Object.keys({ ...shape.fields, ...shape.more }) : [])),
	);
}
