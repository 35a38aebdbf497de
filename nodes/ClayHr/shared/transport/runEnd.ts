import { type IExecuteSingleFunctions, NodeOperationError, type PreSendAction } from 'n8n-workflow';

import { ofItem } from '../answer/failure';
import { runOf, wasAbandoned } from './run';
import { settle } from './settle';

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
	if (wasAbandoned(context)) throw new NodeOperationError(context.getNode(), 'n8n gave this run up');
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
	const error = ofItem(context.getNode(), outcome.error, context.getItemIndex());
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
 * What an item gives: nothing where the run came to its end through another one. The engine reports the first item with an
 * error as the one that it happened to.
 *
 * @throws what `work` throws because of the item itself, unless the engine gave the run up
 */
export async function unlessEnded<T>(context: IExecuteSingleFunctions, work: Promise<T[]>): Promise<T[]> {
	const outcome = await settle(work);
	if ('value' in outcome) return outcome.value;
	const { end } = runOf(context);
	const isOfAnother = end !== undefined && end.error === outcome.error && end.itemIndex !== context.getItemIndex();
	if (isOfAnother || wasAbandoned(context)) return [];
	throw outcome.error;
}
