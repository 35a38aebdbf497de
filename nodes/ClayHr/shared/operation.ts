import type { INodePropertyRouting } from 'n8n-workflow';

import type { Call } from './call';
import { routeItem } from './execute/routeItem';

const calls = new WeakMap<INodePropertyRouting, Call>();

/**
 * The routing of an operation. Both ways of running the node use the same program for an item, so every operation has the path
 * guard, the type check, concurrency, retry, paging, error reading, redaction, item pairing and output. The only way to give an
 * operation a routing.
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

/** The call behind a routing that `operation` built; undefined for any other. */
export function callOf(routing: INodePropertyRouting | undefined): Call | undefined {
	return routing && calls.get(routing);
}
