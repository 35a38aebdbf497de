import type { DeclarativeRestApiSettings, IExecutePaginationFunctions, INodeExecutionData } from 'n8n-workflow';

import { reportOf } from '../answer/failure';
import type { Call } from '../operation';
import { urlOf } from '../request/requestParts';
import { withinCap } from './parallelCap';
import { sendOnAnyPath } from './paths';
import { sendWithRepeats } from './repeat';
import { assertGoingOn } from './runEnd';
import { settle } from './settle';
import { uncertainPath } from './uncertainPath';
import { unreachableError } from './unreachableError';

/** What the engine hands over to send. */
export type RequestData = DeclarativeRestApiSettings.ResultOptions;

/** What sending has to know of a call. */
export type SentCall = Pick<Call, 'changesData' | 'path' | 'otherPath' | 'pathConfidence' | 'pathValues'> & {
	/** Whether it finishes what another call began: it is sent even when the run has come to an end since. */
	isFollowUp?: boolean;
};

/**
 * Sends one request of a call: within the company's cap, repeated where that is safe, on the path that works.
 *
 * @throws NodeApiError with what ClayHR said or why it could not be reached
 */
export async function sendCall(
	context: IExecutePaginationFunctions,
	call: SentCall,
	requestData: RequestData,
): Promise<INodeExecutionData[]> {
	const { options } = requestData;
	const send = async (path: string) => {
		const url = path === call.path ? options.url : urlOf(context, path, call.pathValues);
		return await sendOnce(context, call, { ...requestData, options: { ...options, url } });
	};
	const outcome = await settle(sendOnAnyPath(String(options.baseURL), call, send));
	if ('value' in outcome) return outcome.value;
	const isUncertain = call.pathConfidence !== undefined && reportOf(outcome.error)?.isUnknownPath === true;
	throw isUncertain ? uncertainPath(context, outcome.error) : outcome.error;
}

async function sendOnce(
	context: IExecutePaginationFunctions,
	{ changesData, isFollowUp = false }: SentCall,
	requestData: RequestData,
): Promise<INodeExecutionData[]> {
	const signal = context.getExecutionCancelSignal();
	const attempt = async () => {
		if (!isFollowUp) assertGoingOn(context);
		// The engine writes into the options it is given, and a repeat needs them as they were.
		const { options } = requestData;
		const fresh = { ...requestData, options: { ...options, headers: { ...options.headers } } };
		const outcome = await settle(context.makeRoutingRequest(fresh));
		if ('value' in outcome) return outcome.value;
		if (reportOf(outcome.error) || signal?.aborted) throw outcome.error;
		throw unreachableError(context.getNode(), outcome.error, context.getItemIndex());
	};
	const origin = String(requestData.options.baseURL);
	return await sendWithRepeats(async () => await withinCap(origin, attempt), changesData, signal);
}
