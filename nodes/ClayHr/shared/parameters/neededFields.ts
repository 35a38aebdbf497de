import type { Parameter } from './fields';

/** Parameters outside collections are required. Parameters inside a collection are sent only if added. */
export const isRequired = (parameter: string): boolean => !parameter.includes('.');

/**
 * True if an added field must have a value. Without the value, the call would concern another person (a user field),
 * return more records (a filter), or change more than intended (a `needed` field). Other optional fields are left out
 * if their expression gives nothing.
 */
export const needsValue = (field: Parameter): boolean =>
	isRequired(field.parameter) || isFilter(field.parameter) || needsValueInEntry(field);

/** True for a parameter in a collection of filters. */
export const isFilter = (parameter: string): boolean => /^\w+Filters\./.test(parameter);

/** The same for a field of a list entry. An entry always has all its fields, and none of them is a filter. */
export const needsValueInEntry = ({ type, isNeeded = false }: Parameter): boolean => isNeeded || type === 'user';
