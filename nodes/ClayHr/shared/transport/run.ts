import type { IDataObject, IExecuteSingleFunctions } from 'n8n-workflow';

import { settle } from './settle';

/** What the items of one execution of a node know of each other. */
export interface Run {
	/** Index of the last item whose parameters were read; -1 before the first. */
	lastItemRead: number;
	/** Set when the run has come to an end, with the reason: nothing more may be sent. */
	stop?: unknown;
	/** Fulfilled when the changes of the items before are done. */
	changesDone: Promise<void>;
	/** The IDs of users by the email they were looked up with, each once; undefined where nobody has it. */
	userIds: Map<string, Promise<number | undefined>>;
	/** The IDs found for the fields of items. */
	resolved: Map<string, number>;
	/** The lists that records are looked up in, by their paths, each read once. */
	lists: Map<string, Promise<IDataObject[]>>;
	/** The records that fields of items name. */
	records: Map<string, IDataObject>;
	/** Fulfilled, never rejected, when what an item needs is looked up; one for each item that needs anything. */
	lookUps: Array<Promise<unknown>>;
}

// The engine gives every item a context of its own but the same execute data; it drops that with the execution.
const runs = new WeakMap<object, Run>();

/** The run that an item belongs to. */
export function runOf(context: IExecuteSingleFunctions): Run {
	return runs.get(context.getExecuteData()) ?? startRun(context);
}

/**
 * Waits for what an item needs, and for what the others of its run do, so that one that lacks something keeps all of them
 * from changing anything.
 *
 * @param lookUp begun before anything was waited for
 * @throws what `lookUp` throws
 */
export async function togetherWithOthers<T>(run: Run, lookUp: Promise<T>): Promise<T> {
	run.lookUps.push(settle(lookUp));
	// The engine hands over all items before anything else happens: one step later each of them has asked.
	await Promise.resolve();
	await Promise.all(run.lookUps);
	return await lookUp;
}

/**
 * Says that an item's parameters are being read. Items are read in order, so an index that was read before means that
 * the engine runs the node again with the same data ("Retry On Fail"): a new run, which the old one's end must not stop.
 */
export function beginItem(context: IExecuteSingleFunctions): void {
	const itemIndex = context.getItemIndex();
	const run = runOf(context);
	const current = itemIndex > run.lastItemRead ? run : startRun(context);
	current.lastItemRead = itemIndex;
}

/**
 * Whether the engine gave up reading the items of a run, because an expression of a later item can't be resolved: it
 * reports that and forgets the requests of the items before, which would then change data behind a failed node.
 * With batching the later items are simply not read yet.
 */
export function wasAbandoned(context: IExecuteSingleFunctions, run: Run): boolean {
	if (context.continueOnFail() || isBatched(context)) return false;
	const { data } = context.getExecuteData();
	const items = data.main?.[0] ?? data.ai_tool?.[0];
	return items !== undefined && items !== null && run.lastItemRead + 1 < items.length;
}

function startRun(context: IExecuteSingleFunctions): Run {
	const run: Run = {
		lastItemRead: -1,
		changesDone: Promise.resolve(),
		userIds: new Map(),
		resolved: new Map(),
		lists: new Map(),
		records: new Map(),
		lookUps: [],
	};
	runs.set(context.getExecuteData(), run);
	return run;
}

function isBatched(context: IExecuteSingleFunctions): boolean {
	const interval: unknown = context.getNodeParameter('requestOptions.batching.batch.batchInterval', 0);
	return typeof interval === 'number' && interval > 0;
}
