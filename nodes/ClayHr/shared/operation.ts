import type { IHttpRequestMethods, INodePropertyRouting } from 'n8n-workflow';

import { raiseErrors } from './answer/raiseErrors';
import { pairItems } from './answer/pairItems';
import { redactItems } from './answer/redact';
import { type Answer, unwrapAnswer } from './answer/unwrap';
import { type Sources } from './request/fields';
import { fillRequest } from './request/fillRequest';
import { type Paging } from './transport/collectPages';
import { transport } from './transport/transport';

/** One call of ClayHR's API, as constants. */
export interface Call {
	method: IHttpRequestMethods;
	/** Beneath `/rm`, as ClayHR documents it, trailing slash included: `/api/projects/{projectId}`. */
	path: string;
	/** The path that the documentation would also allow, where it does not say which server a page belongs to. */
	otherPath?: string;
	/** Whether the call changes something: such a call is sent once, in the items' order. ClayHR has GETs that do. */
	changesData: boolean;
	pathValues?: Sources;
	query?: Sources;
	body?: Sources;
	/** Whether ClayHR takes a list as the body; it gets a list of one. */
	bodyIsList?: boolean;
	headers?: Sources;
	answer: Answer;
	/** Only five of ClayHR's lists have pages; the others come whole. */
	paging?: Paging;
}

const calls = new WeakMap<INodePropertyRouting, Call>();

/**
 * The routing of an operation: its call, and everything every operation needs (path guard, type check, parallel cap,
 * repeats, paging, error reading, unwrapping, redaction, item pairing). The only way to give an operation a routing.
 */
export function operation(call: Call): INodePropertyRouting {
	const routing: INodePropertyRouting = {
		request: {
			method: call.method,
			url: call.path,
			// ClayHR's own words are lost when the engine turns a status into an error: raiseErrors reads them.
			ignoreHttpStatusErrors: true,
			// The key would go along to whatever host a redirect names.
			disableFollowRedirect: true,
		},
		send: { paginate: true, preSend: [fillRequest(call)] },
		operations: { pagination: transport(call) },
		output: { postReceive: [raiseErrors, unwrapAnswer(call.answer), redactItems, pairItems] },
	};
	calls.set(routing, call);
	return routing;
}

/** The call behind a routing that `operation` built; undefined for any other. */
export function callOf(routing: INodePropertyRouting | undefined): Call | undefined {
	return routing && calls.get(routing);
}
