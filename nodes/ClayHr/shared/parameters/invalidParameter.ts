import { NodeOperationError } from 'n8n-workflow';

import type { ParameterReader } from './parameterReader';
import { labelOf } from './fieldLabels';

const nothingSent = 'Nothing was sent to ClayHR for this item. Change the field, or the expression in it.';

/** What to do about a value that ClayHR was asked about and does not know. */
export const nothingChanged =
	'Nothing was changed in ClayHR for this item. Correct the field, or the expression in it.';

/**
 * Refuses a parameter's value before anything is changed.
 *
 * @param what goes on after the parameter's name: `must be a date, but is "soon"`
 * @throws NodeOperationError, always
 */
export function throwInvalidParameter(
	item: ParameterReader,
	parameter: string,
	what: string,
	description = nothingSent,
): never {
	const { itemIndex } = item;
	throw new NodeOperationError(item.node, `'${labelOf(parameter)}' ${what} [item ${itemIndex}]`, {
		description,
		itemIndex,
	});
}

/** A value as a message shows it, cut to what fits. */
export function preview(value: unknown): string {
	return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
