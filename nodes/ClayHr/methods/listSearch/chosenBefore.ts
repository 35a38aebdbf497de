import { type ILoadOptionsFunctions, NodeOperationError } from 'n8n-workflow';

import { labelOf } from '../../shared/parameters/invalidParameter';

/**
 * Returns the ID chosen in another field, for a "From List" field that depends on it.
 *
 * @throws NodeOperationError if the other field has no valid ID
 */
export function chosenBefore(context: ILoadOptionsFunctions, parameter: string): string {
	const value: unknown = context.getCurrentNodeParameter(parameter, { extractValue: true });
	const id = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	if (/^\d+$/.test(id)) return id;
	throw nothingChosen(context, parameter);
}

/** The error of a list that depends on an empty field. */
export function nothingChosen(context: ILoadOptionsFunctions, parameter: string): NodeOperationError {
	const label = labelOf(parameter);
	return new NodeOperationError(context.getNode(), `Fill in the field '${label}' first`, {
		description: `This list depends on '${label}'. If '${label}' is an expression, use an expression with the ID here too.`,
	});
}
