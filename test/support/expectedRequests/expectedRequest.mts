import type { INodeParameters } from 'n8n-workflow';

/** One request as ClayHR documents it, beneath `/rm`. */
export interface ExpectedRequest {
	method: string;
	path: string;
	/** An address holds text only. */
	query?: Record<string, string>;
	/** The parsed JSON, or the fields of a form. */
	body?: unknown;
	/** Left out for JSON and for requests without a body. */
	contentType?: string;
}

/** What one item must send. */
export interface ExpectedCase {
	/** The operation's parameters: every field filled in, each with a value of its own. */
	parameters: INodeParameters;
	/** In this order. */
	requests: ExpectedRequest[];
}

/**
 * By the name of the operation. The requests are written down from ClayHR's documentation, so nothing here may be computed from
 * the node's own code. Where an operation has several yes-or-no fields, a second case tells them apart.
 */
export type ExpectedRequests = Record<string, ExpectedCase[]>;
