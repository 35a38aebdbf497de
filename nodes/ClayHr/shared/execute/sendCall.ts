import type { DeclarativeRestApiSettings, IExecutePaginationFunctions, INodeExecutionData } from 'n8n-workflow';

import { readResponse } from './readResponse';
import { sendRequest, usualTimeout } from '../http/client';
import { reportOf } from '../http/failure';
import { settle } from '../http/settle';
import type { Call } from '../operation';
import { urlOf } from '../parameters/requestParts';
import { assertGoingOn } from '../transport/runEnd';
import { uncertainPath } from './uncertainPath';

/** What the engine hands over to send. */
export type RequestData = DeclarativeRestApiSettings.ResultOptions;

/** What sending has to know of a call. */
export type SentCall = Pick<Call, 'changesData' | 'path' | 'otherPath' | 'pathConfidence' | 'pathValues' | 'answer'> & {
	/** Whether it finishes what another call began: it is sent even when the run has come to an end since. */
	isFollowUp?: boolean;
};

/**
 * Sends one request of a call and reads its answer.
 *
 * @throws NodeApiError with what ClayHR said or why it could not be reached
 */
export async function sendCall(
	context: IExecutePaginationFunctions,
	call: SentCall,
	{ options }: RequestData,
): Promise<INodeExecutionData[]> {
	const { path, otherPath, pathValues, pathConfidence, changesData, isFollowUp = false, answer } = call;
	const fallbackPath = otherPath === undefined ? undefined : urlOf(context, otherPath, pathValues);
	const request = {
		paths: { template: path, path: String(options.url), fallbackPath },
		changesData,
		options: {
			...options,
			baseURL: String(options.baseURL),
			skipSslCertificateValidation: options.skipSslCertificateValidation === true,
		},
	};
	const sending = sendRequest(context, request, {
		timeout: () => options.timeout ?? usualTimeout,
		cancelSignal: context.getExecutionCancelSignal(),
		assertMaySend: () => {
			if (!isFollowUp) assertGoingOn(context);
		},
		itemIndex: context.getItemIndex(),
	});
	const outcome = await settle(sending);
	if ('value' in outcome) return await readResponse(context, answer, outcome.value);
	const isUncertain = pathConfidence !== undefined && reportOf(outcome.error)?.isUnknownPath === true;
	throw isUncertain ? uncertainPath(context, outcome.error) : outcome.error;
}
