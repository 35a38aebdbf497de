import type { Call } from '../call';
import type { CallParts, Documented, Endpoint } from './documented';
import type { EndpointFacts } from './endpointFacts';
import { endpoints } from './endpoints';

/**
 * A documented call: the facts of its endpoint and what the node sends and reads.
 *
 * @param endpoint method and path as in ClayHR's documentation
 * @param parts the values with ClayHR's names for them, and how the response is read
 */
export function callTo<E extends Endpoint, P extends CallParts>(endpoint: E, parts: P & Documented<E, P>): Call {
	const { paging: pages, ...facts }: EndpointFacts = endpoints[endpoint];
	const { paging, ...rest }: CallParts = parts;
	return { ...facts, ...rest, ...(pages && paging && { paging: { ...pages, ...paging } }) };
}
