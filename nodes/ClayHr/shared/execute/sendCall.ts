import type { INodeExecutionData } from 'n8n-workflow';

import type { Call, ItemContext, RequestParts } from '../call';
import { sendRequest } from '../http/client';
import { reportOf } from '../http/failure';
import { settle } from '../http/settle';
import { readResponse } from './readResponse';
import { urlOf } from './requestParts';
import { uncertainPath } from './uncertainPath';

/** The parts of a call that `sendCall` uses. */
export type SentCall = Pick<
	Call,
	'method' | 'changesData' | 'path' | 'fallbackPath' | 'pathConfidence' | 'pathValues' | 'response'
>;

/**
 * Sends one request of a call and reads the response.
 *
 * @throws NodeApiError with ClayHR's message, or with the reason why the connection failed
 */
export async function sendCall(
	item: ItemContext,
	call: SentCall,
	{ url, method = call.method, ...parts }: RequestParts,
): Promise<INodeExecutionData[]> {
	const { path: template, changesData, pathValues } = call;
	const fallbackPath = call.fallbackPath === undefined ? undefined : urlOf(item, call.fallbackPath, pathValues);
	const request = {
		paths: { template, path: url, fallbackPath },
		changesData,
		options: { ...item.requestOptions, ...parts, method, baseURL: item.baseURL },
	};
	const outcome = await settle(sendRequest(item.context, request, item.settings));
	if ('value' in outcome) return await readResponse(item, call.response, outcome.value);
	const isUncertain = call.pathConfidence !== undefined && reportOf(outcome.error)?.isUnknownPath === true;
	throw isUncertain ? uncertainPath(item, outcome.error) : outcome.error;
}
