import type { INodePropertyRouting } from 'n8n-workflow';

import type { Call } from './call';
import { callTo } from './contract/callTo';
import type { CallParts, Documented, DocumentedValues, Endpoint } from './contract/documented';
import { endpoints } from './contract/endpoints';
import { routeItem } from './execute/routeItem';
import type { ListDefinition } from './lists/defineList';

const calls = new WeakMap<INodePropertyRouting, Call>();

/**
 * The routing of an operation that sends a documented call.
 *
 * @param endpoint method and path as in ClayHR's documentation
 * @param parts the values with ClayHR's names for them, and how the response is read
 */
export function operation<E extends Endpoint, P extends CallParts>(
	endpoint: E,
	parts: P & Documented<E, P>,
): INodePropertyRouting {
	return routingOf(callTo(endpoint, parts));
}

/**
 * The routing of an operation that reads a list.
 *
 * @param list the list, which says how its pages and its rows are read
 * @param parts the values with ClayHR's names for them
 */
export function listOperation<E extends Endpoint, P extends Omit<CallParts, 'response' | 'paging'>>(
	list: ListDefinition<E>,
	parts: P & DocumentedValues<E, P>,
): INodePropertyRouting {
	const { under, read, shape, paging } = list;
	const rest: Omit<CallParts, 'response' | 'paging'> = parts;
	return routingOf({
		...endpoints[list.endpoint],
		...rest,
		response: { kind: 'rows', under, read, shape },
		paging,
	});
}

/**
 * The routing of an operation. Both ways of running the node use the same program for an item, so every operation has the path
 * guard, the type check, concurrency, retry, paging, error reading, redaction, item pairing and output. The only way to give an
 * operation a routing.
 */
export function routingOf(call: Call): INodePropertyRouting {
	const routing: INodePropertyRouting = {
		request: { method: call.method, url: call.path },
		send: { paginate: true },
		operations: { pagination: routeItem(call) },
	};
	calls.set(routing, call);
	return routing;
}

/** The call behind a routing that `routingOf` built; undefined for any other. */
export function callOf(routing: INodePropertyRouting | undefined): Call | undefined {
	return routing && calls.get(routing);
}
