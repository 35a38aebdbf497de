import type { IHttpRequestMethods, INodePropertyRouting } from 'n8n-workflow';

import type { Answer } from './records/unwrap';
import type { Parameter, Sources } from './parameters/fields';
import { fillRequest } from './execute/prepareItem';
import type { Files } from './execute/inputFiles';
import { type Paging } from './http/collectPages';
import type { Arrange, FollowUp, Gather } from './execute/customRead';
import { keepingRefusal } from './transport/runEnd';
import { transport } from './execute/executeItem';

/** One call of ClayHR's API, as constants. */
export interface Call {
	method: IHttpRequestMethods;
	/** Beneath `/rm`, as ClayHR documents it, trailing slash included: `/api/projects/{projectId}`. */
	path: string;
	/** How sure the path is where ClayHR's documentation leaves room for doubt; left out where it does not. */
	pathConfidence?: 'medium' | 'low';
	/** The path that the documentation would also allow, for a call that changes nothing. */
	otherPath?: string;
	/** Whether the call changes something: such a call is sent once, in the items' order. ClayHR has GETs that do. */
	changesData: boolean;
	pathValues?: Sources;
	query?: Sources;
	body?: Sources;
	/** The resource mapper whose fields and values are the body. */
	bodyFrom?: string;
	/** Whether ClayHR takes a list as the body; it gets a list of one. */
	bodyIsList?: boolean;
	/** Files of the input item: the body is a form then, with these and with what `body` says. */
	files?: Files;
	headers?: Sources;
	answer: Answer;
	/** Only five of ClayHR's lists have pages; the others come whole. */
	paging?: Paging;
	/**
	 * A list that takes one value where a person wants several: it is read once for each, every row once.
	 * `usual` is for a list whose rows do not say which value they belong to: they get the one that was asked for, or this one,
	 * which ClayHR takes when none is sent.
	 */
	forEach?: { name: string; values: Parameter; idField: string; usual?: string };
	/** How several requests make the answer. */
	gather?: Gather;
	/** Puts the items into another form at the end, when they are as Output says. */
	arrange?: Arrange;
	/** The collection that holds all the fields of a change: without a value in one of them there is nothing to change. */
	changesIn?: string;
	/** Another call, made once this one has changed something. */
	followUp?: FollowUp;
	/** Parameters that `gather` and `arrange` read. */
	options?: Sources;
}

const calls = new WeakMap<INodePropertyRouting, Call>();

/**
 * The routing of an operation: its call, and everything every operation needs (path guard, type check, concurrency, retry,
 * paging, error reading, unwrapping, redaction, item pairing, output). The only way to give an operation a routing.
 *
 * @param preSend what fills the request in, for an operation whose call is not made of constants
 */
export function operation(call: Call, preSend = fillRequest(call)): INodePropertyRouting {
	const routing: INodePropertyRouting = {
		request: {
			method: call.method,
			url: call.path,
		},
		send: { paginate: true, preSend: [keepingRefusal(preSend)] },
		operations: { pagination: transport(call) },
	};
	calls.set(routing, call);
	return routing;
}

/** The call behind a routing that `operation` built; undefined for any other. */
export function callOf(routing: INodePropertyRouting | undefined): Call | undefined {
	return routing && calls.get(routing);
}
