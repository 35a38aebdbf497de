/**
 * Returns the value of a name that comes from outside, such as `constructor`, which every object inherits.
 *
 * @returns undefined if the object does not have the name itself
 */
export function ownValue<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
}
