import { convert } from './convert';
import { labelOf, preview, throwInvalidParameter } from './invalidParameter';
import type { ParameterReader } from './parameterReader';

/** Name of the parameter that says what an empty value of an optional field does. */
export const emptyValues = 'emptyValues';

/** Values of this parameter. */
export const emptyValueChoices = { leave: 'leaveUnchanged', clear: 'clear' } as const;

/**
 * True if an empty value of an optional field clears the field in ClayHR. An AI tool sends an empty text for each field
 * that its model did not fill in, so it clears nothing.
 *
 * @throws NodeOperationError if an expression gives an unknown choice
 */
export function clearsEmptyValues(item: ParameterReader): boolean {
	const given = item.getParameter(emptyValues) ?? emptyValueChoices.leave;
	const values = Object.values(emptyValueChoices);
	const converted = convert(given, { type: 'choice', values }, item.timezone);
	if (converted.ok) return converted.value === emptyValueChoices.clear && item.isTool !== true;
	return throwInvalidParameter(item, emptyValues, `must be ${converted.expected}, but is ${preview(given)}`);
}

/** Refuses to clear a field that ClayHR can't clear. */
export function throwNotClearable(item: ParameterReader, parameter: string): never {
	const what = `has no value, and ClayHR documents no way to clear it. Enter a value, or choose Leave Unchanged in '${labelOf(emptyValues)}'`;
	return throwInvalidParameter(item, parameter, what);
}
