import type { Call } from '../call';
import type { CallParts, Documented, Endpoint } from './documented';
import type { EndpointFacts } from './endpointFacts';
import { endpoints } from './endpoints';

/**
 * Combines the facts of a documented endpoint with what the node sends and reads.
 *
 * @param endpoint method and path as in ClayHR's documentation
 * @param parts the values by ClayHR's names, and how to read the response
 */
export function callTo<E extends Endpoint, P extends CallParts>(endpoint: E, parts: P & Documented<E, P>): Call {
	const { paging: pages, ...facts }: EndpointFacts = endpoints[endpoint];
	const { paging, ...rest }: CallParts = parts;
	return { ...facts, ...rest, ...(pages && paging && { paging: { ...pages, ...paging } }) };
}
