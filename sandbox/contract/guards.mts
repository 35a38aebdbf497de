/** Returns whether a value is an object that is neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns whether a value is an array, without making its items `any`. */
export function isList(value: unknown): value is unknown[] {
	return Array.isArray(value);
}
