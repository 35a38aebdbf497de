import type {
	IExecutePaginationFunctions,
	IExecuteSingleFunctions,
	INodeExecutionData,
	NodeApiError,
} from 'n8n-workflow';

import { type FailureReport, reportOf, toNodeApiError } from '../http/failure';
import { readMapping } from '../parameters/readMapping';
import { isSet } from '../parameters/readSource';
import { requestParts } from '../parameters/requestParts';
import type { Answer } from '../records/unwrap';
import type { FollowUp } from './customRead';
import { type RequestData, sendCall } from './sendCall';
import { settle } from '../http/settle';

/** Whether the user wants a call's follow-up. */
export function isWanted(context: IExecuteSingleFunctions, followUp?: FollowUp): followUp is FollowUp {
	return followUp !== undefined && isSet(context, followUp.when);
}

/**
 * Refuses what a follow-up could not send, before the first call changes anything.
 *
 * @throws NodeOperationError that names the parameter and the item
 */
export function checkFollowUp(context: IExecuteSingleFunctions, followUp?: FollowUp): void {
	if (isWanted(context, followUp)) readMapping(context, followUp.mapping);
}

/**
 * Makes a call's follow-up, where it is wanted.
 *
 * @param requestData the request of the first call
 * @param items what the first call gave
 * @returns what the first call gave
 * @throws NodeApiError that says what was done by then
 */
export async function followOn(
	context: IExecutePaginationFunctions,
	followUp: FollowUp | undefined,
	requestData: RequestData,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	if (!isWanted(context, followUp)) return items;
	const id = Number(followUp.idOf(items[0]?.json ?? {}, context) ?? Number.NaN);
	if (!(id > 0)) throw halfDone(context, followUp, unknownId);
	const call = { ...followUp.call(id), answer: done, changesData: true, isFollowUp: true };
	const options = { ...requestData.options, method: call.method, qs: {}, body: undefined };
	const request = { ...options, ...requestParts(context, call) };
	const outcome = await settle(sendCall(context, call, { ...requestData, options: request }));
	if ('value' in outcome) return items;
	const report = reportOf(outcome.error);
	throw report ? halfDone(context, { ...followUp, done: `${followUp.done} (ID ${id})` }, report) : outcome.error;
}

const done: Answer = { kind: 'done' };

const unknownId: FailureReport = {
	message: 'ClayHR did not say which ID it gave',
	description: 'Look the record up by its other values.',
	status: 200,
};

/** The error of a follow-up, which says what was done all the same, so that nobody does it again. */
function halfDone(
	context: IExecutePaginationFunctions,
	{ done, advice }: FollowUp,
	report: FailureReport,
): NodeApiError {
	const message = `${done}, but the custom fields were not saved: ${report.message}`;
	const description = `${report.description} ${advice}`;
	return toNodeApiError(context.getNode(), { ...report, message, description }, context.getItemIndex());
}
