import type { IDataObject, IExecutePaginationFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Call } from '../operation';

/** Sends a call once (repeats and second path included) with what is added to its query. */
export type Send = (query?: IDataObject) => Promise<INodeExecutionData[]>;

/** What is there to gather an answer with. */
export interface Gathering {
	context: IExecutePaginationFunctions;
	/** One request. */
	send: Send;
	/** The call as it would be made without `gather`: all pages, up to the limit. */
	read: (query?: IDataObject, limit?: number) => Promise<INodeExecutionData[]>;
	/** Most rows wanted; Infinity for all. */
	limit: number;
}

/** Makes an answer out of several requests, or arranges what one gave; the rows are ClayHR's, not simplified yet. */
export type Gather = (gathering: Gathering) => Promise<INodeExecutionData[]>;

/**
 * Puts the items of an answer into another form.
 * `records` are ClayHR's, in the order of `items`, which are as Output says.
 */
export type Arrange = (
	gathering: Gathering,
	records: INodeExecutionData[],
	items: INodeExecutionData[],
) => INodeExecutionData[];

/** The call that is still to be made after a change. */
export interface FollowUp {
	/** The resource mapper with what it sends, which is checked before the first call is made. */
	mapping: string;
	/** The parameter that says whether it is wanted. */
	when: string;
	/** The ID of the record: from what the first call gave where ClayHR makes it, else from the item. */
	idOf: (first: IDataObject, context: IExecutePaginationFunctions) => unknown;
	/** The call for a record. */
	call: (id: number) => Pick<Call, 'method' | 'path' | 'query' | 'bodyFrom'>;
	/** What was done by then, for the message should it fail: `The user was created`. */
	done: string;
	/** What to do when it fails. */
	advice: string;
}
