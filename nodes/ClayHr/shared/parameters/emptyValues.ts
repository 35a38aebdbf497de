import { convert } from './convert';
import { choice, type Parameter } from './fields';
import { labelOf, preview, throwInvalidParameter } from './invalidParameter';
import type { ParameterReader } from './parameterReader';

/** Name of the parameter that says what an empty value of an optional field does. */
export const emptyValues = 'emptyValues';

const clear = 'clear';
const leaveUnchanged = 'leaveUnchanged';

/** The choices of this parameter. */
export const emptyValueChoices = [
	{
		name: 'Clear',
		value: clear,
		description: 'An added field without a value is cleared in ClayHR. An AI agent clears nothing.',
	},
	{
		name: 'Leave Unchanged',
		value: leaveUnchanged,
		description: 'An added field without a value keeps its value in ClayHR',
	},
];

/**
 * True if an empty value of an optional field clears the field in ClayHR. An AI tool sends an empty text for each field
 * that its model did not fill in, so it clears nothing.
 *
 * @throws NodeOperationError if an expression gives an unknown choice
 */
export function clearsEmptyValues(item: ParameterReader): boolean {
	const given = item.getParameter(emptyValues) ?? leaveUnchanged;
	const converted = convert(given, choice(emptyValues, ...emptyValueChoices), item.timezone);
	if (converted.ok) return converted.value === clear && item.isTool !== true;
	return throwInvalidParameter(item, emptyValues, `must be ${converted.expected}, but is ${preview(given)}`);
}

// Fields of what a record is known by, and of codes. ClayHR needs them, although an update need not send them.
const alwaysFilled = new Set(['displayFullName', 'employeeNumber', 'firstName', 'relationStatus', 'relationType']);

/** True if an empty text clears the field in ClayHR: most texts, and values that are marked as clearable in the call. */
export function canBeCleared({
	parameter,
	type,
	isClearable = type === 'text' || type === 'name',
}: Parameter): boolean {
	return isClearable && !alwaysFilled.has(parameter.split('.').at(-1) ?? '');
}

/** Refuses to clear a field that ClayHR can't clear. */
export function throwNotClearable(item: ParameterReader, parameter: string): never {
	const what = `has no value, and ClayHR documents no way to clear it. Enter a value, or choose Leave Unchanged in '${labelOf(emptyValues)}'`;
	return throwInvalidParameter(item, parameter, what);
}
