/** Names that n8n and its HTTP client drop from parameters, queries and bodies, without an error. */
export const droppedNames: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Returns the value of a name that comes from outside, such as `constructor`, which every object inherits.
 *
 * @returns undefined if the object does not have the name itself
 */
export function ownValue<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
}
