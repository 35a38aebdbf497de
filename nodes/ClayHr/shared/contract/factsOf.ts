import type { Endpoint } from './documented';
import { completeFacts } from './endpointFacts';
import { endpoints } from './endpoints';

/** Returns all facts of a documented call. */
export function factsOf(endpoint: Endpoint): ReturnType<typeof completeFacts> {
	return completeFacts(endpoint, endpoints[endpoint]);
}
