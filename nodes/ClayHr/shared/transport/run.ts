import type { IDataObject, IExecuteSingleFunctions } from 'n8n-workflow';

import { isObject } from '../isObject';
import type { Value } from '../request/fields';
import { Barrier } from './barrier';
import { assertProxy, type RequestOptions } from './requestOptions';

/** What the items of one execution of a node know of each other. */
export interface Run {
	/** Index of the last item whose parameters were read; -1 before the first. */
	lastItemRead: number;
	/** Set when the run has come to an end, with the reason and the item that it happened to. */
	end?: { error: unknown; itemIndex: number };
	/** What was wrong with the input of items, by their indexes. */
	refused: Map<number, unknown>;
	/** Fulfilled when the changes of the items before are done. */
	changesDone: Promise<void>;
	/** The records that ClayHR was asked for, by the question. */
	asked: Map<string, Promise<IDataObject[]>>;
	/** What was found for the values of items. */
	found: Map<string, Value>;
	/** The look-ups of the items, which all have to end before the first item's own request leaves. */
	lookUps: Barrier;
	/** Request Options of the items, by their indexes. */
	requestOptions: Map<number, RequestOptions>;
}

// The engine gives every item two contexts, one before the request and one for it, with the same helpers.
const runs = new WeakMap<object, Run>();

// All items of a run have the same execute data, but so have all calls that an AI agent makes of its tools.
const latestRuns = new WeakMap<object, Run>();

/** The run that an item belongs to. */
export function runOf(context: IExecuteSingleFunctions): Run {
	return runs.get(context.helpers) ?? join(context, startRun());
}

/**
 * Says that an item's parameters are being read. Items are read in order, so an index that was read before means that
 * the engine runs the node again with the same data ("Retry On Fail"), or that an AI agent calls a tool once more: a new
 * run, which the old one's end must not stop.
 *
 * @throws NodeOperationError when n8n would ignore the item's proxy
 */
export function beginItem(context: IExecuteSingleFunctions, requestOptions: RequestOptions): void {
	const itemIndex = context.getItemIndex();
	const latest = latestRuns.get(context.getExecuteData());
	const run = latest !== undefined && itemIndex > latest.lastItemRead ? latest : startRun();
	run.lastItemRead = itemIndex;
	run.requestOptions.set(itemIndex, requestOptions);
	latestRuns.set(context.getExecuteData(), join(context, run));
	assertProxy(context.getNode(), requestOptions.proxy, itemIndex);
}

/**
 * Whether the engine gave up reading the items of a run, because an expression of a later item can't be resolved: it
 * reports that and forgets the requests of the items before, which would then change data behind a failed node.
 * With batching the later items are simply not read yet.
 */
export function wasAbandoned(context: IExecuteSingleFunctions): boolean {
	const { lastItemRead } = runOf(context);
	return !context.continueOnFail() && !isBatched(context) && lastItemRead + 1 < itemCountOf(context);
}

/** How many items the engine reads for the run of an item. */
function itemCountOf(context: IExecuteSingleFunctions): number {
	const items = context.getExecuteData().data.main?.[0] ?? [];
	// The tool of an AI agent is called for one item, and its execute data is the agent's.
	const areOwn = items[context.getItemIndex()] === context.getInputData();
	return areOwn && context.getNode().executeOnce !== true ? items.length : 1;
}

function startRun(): Run {
	return {
		lastItemRead: -1,
		refused: new Map(),
		changesDone: Promise.resolve(),
		asked: new Map(),
		found: new Map(),
		lookUps: new Barrier(),
		requestOptions: new Map(),
	};
}

function join(context: IExecuteSingleFunctions, run: Run): Run {
	runs.set(context.helpers, run);
	return run;
}

// By an expression, the interval is what it is for the engine's first item, whatever it is for this one.
function isBatched(context: IExecuteSingleFunctions): boolean {
	const requestOptions: unknown = context.getNode().parameters.requestOptions;
	const batching = isObject(requestOptions) ? requestOptions.batching : undefined;
	const batch = isObject(batching) ? batching.batch : undefined;
	const interval = isObject(batch) ? batch.batchInterval : undefined;
	return typeof interval === 'string' || (typeof interval === 'number' && interval > 0);
}
