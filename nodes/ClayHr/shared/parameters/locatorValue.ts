import { isObject } from '../isObject';

/** Returns the value inside a resource locator; returns other values unchanged. */
export function locatorValue(given: unknown): unknown {
	return isObject(given) && given.__rl === true ? given.value : given;
}
