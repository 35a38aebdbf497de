import type { Call } from '../call';
import type { CallParts, Documented, Endpoint } from './documented';
import { completeFacts } from './endpointFacts';
import { endpoints } from './endpoints';

/** Returns all facts of a documented call. */
export function factsOf(endpoint: Endpoint): ReturnType<typeof completeFacts> {
	return completeFacts(endpoint, endpoints[endpoint]);
}

/**
 * Combines the facts of a documented endpoint with what the node sends and reads.
 *
 * @param endpoint method and path as in ClayHR's documentation
 * @param parts the values by ClayHR's names, and how to read the response
 */
export function callTo<E extends Endpoint, P extends CallParts>(endpoint: E, parts: P & Documented<E, P>): Call {
	const { paging: pages, mayBeNoContent, ...facts } = factsOf(endpoint);
	const { paging, response: given, ...rest }: CallParts = parts;
	const response = given.kind === 'rows' && mayBeNoContent ? { ...given, mayBeNoContent } : given;
	return { ...facts, ...rest, response, ...(pages && paging && { paging: { ...pages, ...paging } }) };
}
