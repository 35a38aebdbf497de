import type {
	IDataObject,
	IExecutePaginationFunctions,
	IExecuteSingleFunctions,
	INodeExecutionData,
} from 'n8n-workflow';

import { reportOf, toNodeApiError } from '../answer/failure';
import { requestParts } from '../request/requestParts';
import { readMapping } from '../request/readMapping';
import { isSet } from '../request/readSource';
import type { FollowUp } from './gather';
import { type RequestData, sendCall } from './sendCall';
import { settle } from './settle';

/** Whether the user wants a call's follow-up. */
function isWanted(context: IExecuteSingleFunctions, followUp?: FollowUp): followUp is FollowUp {
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
	const first = items[0]?.json ?? {};
	const call = { ...followUp.call(first), changesData: true };
	const options = { ...requestData.options, method: call.method, qs: {}, body: undefined };
	const request = { ...options, ...requestParts(context, call) };
	const outcome = await settle(sendCall(context, call, { ...requestData, options: request }));
	if ('value' in outcome) return items;
	throw halfDone(context, followUp, first, outcome.error);
}

/** The error of a follow-up, which says what was done all the same, so that nobody does it again. */
function halfDone(
	context: IExecutePaginationFunctions,
	{ done }: FollowUp,
	first: IDataObject,
	error: unknown,
): unknown {
	const report = reportOf(error);
	if (report === undefined) return error;
	const id = Object.entries(first).find(([name]) => /id$/i.test(name));
	const what = id ? `${done} (${id[0]} ${String(id[1])})` : done;
	const message = `${what}, but not the custom fields: ${report.message}`;
	const description = `${report.description} Set them with Custom Field: Save Values; do not run this operation again for the same record.`;
	return toNodeApiError(context.getNode(), { ...report, message, description }, context.getItemIndex());
}
