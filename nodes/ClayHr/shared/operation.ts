import type { INodePropertyRouting } from 'n8n-workflow';

import type { Call } from './call';
import { routeItem } from './execute/routeItem';

const calls = new WeakMap<INodePropertyRouting, Call>();

/**
 * Builds the routing of an operation. Workflows and the routing engine share one program for an item, so every
 * operation has the same checks, concurrency, retry, paging, error handling, redaction, item pairing and output. Every
 * operation must use this function.
 */
export function operation(call: Call): INodePropertyRouting {
	const routing: INodePropertyRouting = {
		request: { method: call.method, url: call.path },
		send: { paginate: true },
		operations: { pagination: routeItem(call) },
	};
	calls.set(routing, call);
	return routing;
}

/** Returns the call that `operation` was given for a routing; undefined for any other routing. */
export function callOf(routing: INodePropertyRouting | undefined): Call | undefined {
	return routing && calls.get(routing);
}
