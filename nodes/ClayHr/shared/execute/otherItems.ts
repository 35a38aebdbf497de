import { type INode, NodeApiError, NodeOperationError } from 'n8n-workflow';

import { onlyIfMissing, reportOf, toNodeApiError } from '../http/failure';

/** How far a run with several changes came. */
export interface Progress {
	/** How many items were carried out. They are the first ones, because changes are sent in the items' order. */
	carriedOut: number;
	itemCount: number;
	/** True if the changes were being sent; false if the items were still being checked or looked up. */
	isSending: boolean;
}

/**
 * Adds to the error that stopped a run what happened to the other items. Without it, a user who runs the workflow again
 * repeats the changes of the first items.
 *
 * @returns the same error if no item was sent and the error says so, or if it is of no item
 */
export function withOtherItems(node: INode, error: unknown, progress: Progress): unknown {
	const isOfItem = error instanceof NodeApiError || error instanceof NodeOperationError;
	const { itemIndex: failed } = isOfItem ? error.context : {};
	if (!isOfItem || typeof failed !== 'number') return error;
	const report = reportOf(error);
	const { isSending, carriedOut } = progress;
	// An error without a report leaves open what ClayHR did.
	const mayBeDone = report === undefined ? isSending : report.mayBeCarriedOut === true;
	const isSent = isSending || mayBeDone;
	if (!isSent && carriedOut === 0 && report === undefined) return error;
	const words = wordsOf({ ...progress, isSent, mayBeDone });
	if (report === undefined) {
		error.description = [error.description, words].filter(Boolean).join(' ');
		return error;
	}
	const description = mayBeDone ? report.description.replace(onlyIfMissing, words) : report.description;
	const message =
		carriedOut === 0 ? report.message : `${report.message}. ${capitalized(range(0, carriedOut - 1))} carried out`;
	const full = description.includes(words) ? description : `${description} ${words}`;
	return toNodeApiError(node, { ...report, message, description: full }, failed);
}

interface Situation extends Pick<Progress, 'carriedOut' | 'itemCount'> {
	/** True if the item after those that were carried out was sent, and failed. */
	isSent: boolean;
	/** True if this item may have been carried out. */
	mayBeDone: boolean;
}

function wordsOf({ carriedOut, itemCount, isSent, mayBeDone }: Situation): string {
	if (carriedOut === 0 && !isSent) return 'No item was sent.';
	if (carriedOut === 0 && !mayBeDone) return 'The other items were not sent.';
	const next = isSent ? carriedOut + 1 : carriedOut;
	const notSent = next < itemCount ? [`${range(next, itemCount - 1)} not sent`] : [];
	const happened = [...(carriedOut > 0 ? [`${range(0, carriedOut - 1)} carried out`] : []), ...notSent].join(', ');
	return `${capitalized(happened)}. Run the workflow again ${advice(carriedOut, notSent.length > 0, mayBeDone)}.`;
}

/** @param first the index of the first item that was not certainly carried out */
function advice(first: number, hasMore: boolean, mayBeDone: boolean): string {
	if (!mayBeDone) return `only with item ${first}${hasMore ? ' and those after it' : ''}`;
	const condition = 'only if ClayHR does not show its change';
	return hasMore
		? `only with the items after item ${first}, and with item ${first} ${condition}`
		: `only with item ${first}, and ${condition}`;
}

const capitalized = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `item 0 was`, `items 0 and 1 were`, `items 0 to 41 were` */
function range(first: number, last: number): string {
	if (first === last) return `item ${first} was`;
	return `items ${first} ${last === first + 1 ? 'and' : 'to'} ${last} were`;
}
