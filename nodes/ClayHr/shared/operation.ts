import type { INodePropertyRouting } from 'n8n-workflow';

import type { Call } from './call';
import { callTo } from './contract/callTo';
import type { CallParts, Documented, DocumentedValues, Endpoint } from './contract/documented';
import { factsOf } from './contract/factsOf';
import { routeItem } from './execute/routeItem';
import type { ListDefinition } from './lists/defineList';

const calls = new WeakMap<INodePropertyRouting, Call>();

/**
 * Builds the routing of an operation that sends a documented call.
 *
 * @param endpoint method and path as in ClayHR's documentation
 * @param parts the values by ClayHR's names, and how to read the response
 */
export function operation<E extends Endpoint, P extends CallParts>(
	endpoint: E,
	parts: P & Documented<E, P>,
): INodePropertyRouting {
	return routingOf(callTo(endpoint, parts));
}

/**
 * Builds the routing of an operation that reads a list.
 *
 * @param list the list, with its paging and the place of its rows
 * @param parts the values by ClayHR's names
 */
export function listOperation<E extends Endpoint, P extends Omit<CallParts, 'response' | 'paging'>>(
	list: ListDefinition<E>,
	parts: P & DocumentedValues<E, P>,
): INodePropertyRouting {
	const { under, read, shape, paging } = list;
	const rest: Omit<CallParts, 'response' | 'paging'> = parts;
	return routingOf({
		...factsOf(list.endpoint),
		...rest,
		response: { kind: 'rows', under, read, shape },
		paging,
	});
}

/**
 * Builds the routing of an operation. Workflows and the routing engine share one program for an item, so every
 * operation has the same checks, concurrency, retry, paging, error handling, redaction, item pairing and output. Every
 * operation must use this function.
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

/** Returns the call that `routingOf` was given for a routing; undefined for any other routing. */
export function callOf(routing: INodePropertyRouting | undefined): Call | undefined {
	return routing && calls.get(routing);
}
