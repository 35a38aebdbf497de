import { isObject } from '../isObject';

/** The value in a resource locator; any other value as it is. */
export function locatorValue(given: unknown): unknown {
	return isObject(given) && given.__rl === true ? given.value : given;
}
