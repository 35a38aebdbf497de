import { NodeOperationError } from 'n8n-workflow';

import type { ParameterReader } from './parameterReader';
import { labelOf } from './fieldLabels';

const nothingSent = 'Nothing was sent to ClayHR for this item. Change the field, or the expression in it.';

/** What to do if ClayHR doesn't know a value that was looked up. */
export const nothingChanged =
	'Nothing was changed in ClayHR for this item. Correct the field, or the expression in it.';

/**
 * Throws the error for an invalid parameter.
 *
 * @param what text after the parameter's name: `must be a date, but is "soon"`
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

/** Shortens a value for an error message. */
export function preview(value: unknown): string {
	return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
