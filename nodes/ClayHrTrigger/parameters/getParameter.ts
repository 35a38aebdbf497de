import type { IPollFunctions } from 'n8n-workflow';

import { isObject } from '../../ClayHr/shared/isObject';
import { defaultOf } from './index';
import type { ParameterValue } from './readParameters';

/**
 * Reads a parameter and evaluates its expressions.
 *
 * @param name the parameter's name; a dot separates a collection from its field: `leaveFilters.users`
 * @throws what n8n throws if an expression fails
 */
export function getParameter(
	context: Pick<IPollFunctions, 'getNode' | 'getNodeParameter'>,
	name: string,
): ParameterValue {
	const [own = '', field] = name.split('.');
	// n8n throws if the fallback is undefined.
	const value: unknown = context.getNodeParameter(own, defaultOf(own) ?? null);
	if (field === undefined) return { value, isSet: !isUntouched(context.getNode().parameters[own]) };
	const isSet = isObject(value) && field in value;
	return { value: isSet ? value[field] : defaultOf(name), isSet };
}

/** Whether the user left a parameter as the editor creates it: undefined, or a collection without rows. */
function isUntouched(stored: unknown): boolean {
	if (stored === undefined) return true;
	return isObject(stored) && Object.values(stored).every((rows) => Array.isArray(rows) && rows.length === 0);
}
