import type { INodeExecutionData, NodeApiError } from 'n8n-workflow';

import type { FollowUp, ItemContext } from '../call';
import { type FailureReport, reportOf, toNodeApiError, settle } from '../http/failure';
import { readMapping } from '../parameters/readMapping';
import { isSet } from '../parameters/readParameters';
import { requestParts } from './requestParts';
import { sendCall } from './sendCall';

/**
 * True if the user turned the follow-up on and it has a value to send.
 *
 * @throws NodeOperationError that names the parameter and the item if a value is invalid
 */
export function isFollowUpWanted(item: ItemContext, followUp?: FollowUp): followUp is FollowUp {
	return followUp !== undefined && isSet(item, followUp.when) && readMapping(item, followUp.mapping) !== undefined;
}

/**
 * Sends the follow-up if the user turned it on.
 *
 * @param items output of the first call
 * @throws NodeApiError that says what the first call already did
 */
export async function sendFollowUp(
	item: ItemContext,
	followUp: FollowUp | undefined,
	items: INodeExecutionData[],
): Promise<void> {
	if (!isFollowUpWanted(item, followUp)) return;
	const id = Number(followUp.idOf(items[0]?.json ?? {}, item) ?? Number.NaN);
	if (!(id > 0)) throw halfDone(item, followUp, unknownId);
	if (!Number.isSafeInteger(id)) throw halfDone(item, followUp, longId);
	const call = followUp.call(id);
	const outcome = await settle(sendCall(item, call, requestParts(item, call)));
	if ('value' in outcome) return;
	const report = reportOf(outcome.error);
	throw report ? halfDone(item, { ...followUp, done: `${followUp.done} (ID ${id})` }, report) : outcome.error;
}

const unknownId: FailureReport = {
	message: 'ClayHR did not say which ID it gave',
	description: 'Look the record up by its other values.',
	status: 200,
};

// Rounded, it could be the ID of another record.
const longId: FailureReport = {
	message: 'the ID that ClayHR gave is too long for a number',
	description: 'Look the record up by its other values.',
	status: 200,
};

/** An error that says what the first call did, so that the user does not send it again. */
function halfDone(item: ItemContext, { done, advice }: FollowUp, report: FailureReport): NodeApiError {
	const { messageWithoutWarning: uncertain, connection } = report;
	const outcome = uncertain === undefined ? 'were not saved' : 'may not have been saved';
	const message = `${done}, but the custom fields ${outcome}: ${uncertain ?? report.message}`;
	// Otherwise the report's description says to run this again, and the custom fields can be saved twice without harm.
	const isRefused = uncertain === undefined && connection === undefined;
	const description = isRefused ? `${report.description} ${advice}` : advice;
	// `done` names the record.
	const half = { ...report, subject: undefined, message, description, mayBeCarriedOut: true };
	return toNodeApiError(item.node, half, item.itemIndex);
}
