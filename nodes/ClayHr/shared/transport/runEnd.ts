import { type IExecuteSingleFunctions, NodeOperationError, type PreSendAction } from 'n8n-workflow';

import { withItemIndex } from '../http/failure';
import { runOf, wasAbandoned } from './run';
import { settle } from '../http/settle';

/** Ends the run of an item, to which something happened, unless the node continues on errors. */
export function endRun(context: IExecuteSingleFunctions, error: unknown): void {
	if (!context.continueOnFail()) runOf(context).end ??= { error, itemIndex: context.getItemIndex() };
}

/**
 * Nothing more is sent once a run has come to an end.
 *
 * @throws the error that ended it
 */
export function assertGoingOn(context: IExecuteSingleFunctions): void {
	const { end } = runOf(context);
	if (end !== undefined) throw end.error;
	if (wasAbandoned(context)) throw abandonedError(context);
}

function abandonedError(context: IExecuteSingleFunctions): NodeOperationError {
	const itemIndex = context.getItemIndex();
	return new NodeOperationError(context.getNode(), `Nothing was sent to ClayHR for this item [item ${itemIndex}]`, {
		description:
			'This release of n8n does not hand over all items before it runs the first one, as the ClayHR node expects. Look in ClayHR which of the other items were carried out, and put a Loop Over Items node with batch size 1 before this node.',
		itemIndex,
	});
}

/**
 * Does something for an item, and ends the run when it goes wrong, unless the node continues on errors.
 *
 * @throws what `work` throws, with the item's index
 */
export async function stoppingOthers<T>(context: IExecuteSingleFunctions, work: () => Promise<T>): Promise<T> {
	assertGoingOn(context);
	const outcome = await settle(work());
	if ('value' in outcome) return outcome.value;
	const error = withItemIndex(context.getNode(), outcome.error, context.getItemIndex());
	endRun(context, error);
	throw error;
}

/**
 * A preSend function that keeps its error for `assertAccepted`. Nobody would handle the error when the engine gives the run
 * up, and it gives the run up only after it called this.
 */
export function keepingRefusal(preSend: PreSendAction): PreSendAction {
	return async function (this: IExecuteSingleFunctions, request) {
		const outcome = await settle(preSend.call(this, request));
		if ('value' in outcome) return outcome.value;
		runOf(this).refused.set(this.getItemIndex(), outcome.error);
		return request;
	};
}

/** @throws what was wrong with an item's input */
export function assertAccepted(context: IExecuteSingleFunctions): void {
	const { refused } = runOf(context);
	if (refused.has(context.getItemIndex())) throw refused.get(context.getItemIndex());
}

/**
 * Returns no items for an item that another item's error stopped: n8n reports the first item with an error as the failed one.
 * Where it looks as if n8n gave the run up, the items can't be read: see `UnreadItems`.
 *
 * @throws what `work` throws because of the item itself
 */
export async function unlessEnded<T>(context: IExecuteSingleFunctions, work: Promise<T[]>): Promise<T[]> {
	const outcome = await settle(work);
	if ('value' in outcome) return outcome.value;
	const { end } = runOf(context);
	const isOfAnother = end !== undefined && end.error === outcome.error && end.itemIndex !== context.getItemIndex();
	if (isOfAnother) return [];
	if (wasAbandoned(context)) return new UnreadItems<T>(outcome.error);
	throw outcome.error;
}

/**
 * The items of a run that n8n seems to have given up. If n8n did, nobody reads them, and an error that is thrown would end n8n
 * itself, because nobody handles it. If n8n did not, because a release runs nodes in another way than this package knows, reading
 * them throws, so that no item is left out behind a successful node.
 */
class UnreadItems<T> extends Array<T> {
	constructor(private readonly error: unknown) {
		super();
	}

	override [Symbol.iterator](): ReturnType<T[]['values']> {
		throw this.error;
	}
}
