import type {
	IExecuteFunctions,
	IExecuteSingleFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	INode,
	IPollFunctions,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { credentialName } from '../credentialName';
import { ExecutionCancelled, limitConcurrency, noteAnswer, noteRateLimit, type Turn } from './concurrency';
import { reportConnectionError } from './connectionError';
import { asUncertainChange, type FailureReport, reportOf, toNodeApiError } from './failure';
import { type Paths, withFallbackPath } from './fallbackPath';
import { parseErrorResponse, type RawResponse } from './parseErrorResponse';
import { keyRedactor } from './redact';
import { longestWait, withRetry } from './retry';
import { parseRetryAfter } from './retryAfter';

/** n8n's contexts that send requests: items of an execution, lists in the editor, polls of the trigger. */
export type RequestContext = IExecuteFunctions | IExecuteSingleFunctions | ILoadOptionsFunctions | IPollFunctions;

/** One request to ClayHR. */
export interface ApiRequest {
	paths: Paths;
	/** Whether the request changes something in ClayHR: such a request is sent once. */
	changesData: boolean;
	/** Everything else that n8n's HTTP client takes: method, query, body, headers, and what Request Options say. */
	options: Omit<IHttpRequestOptions, 'url'> & { baseURL: string };
}

/** How the sender of a request waits and names its item. */
export interface SendSettings extends Turn {
	/** Called before each attempt. @throws when nothing more may be sent */
	assertMaySend?: () => void;
	/** The item that the request is for; for messages. */
	itemIndex?: number;
}

/** How long an answer may take without a Timeout in Request Options, in milliseconds: as in n8n. */
export const usualTimeout = 300_000;

/**
 * Sends one request to ClayHR. All requests of this package come through here: within the company's concurrency and rate limit,
 * on the path that works, and, where the request changes nothing, again after a passing failure.
 *
 * @returns a good answer
 * @throws NodeApiError with what ClayHR said, or why there was no answer; its report is there for `reportOf`
 */
export async function sendRequest(
	context: RequestContext,
	request: ApiRequest,
	settings: SendSettings,
): Promise<RawResponse> {
	const { changesData, paths, options } = request;
	const { longestWait: longest, cancelSignal } = settings;
	return await withFallbackPath(options.baseURL, paths, async (path) => {
		const send = async () => await sendAttempt(context, { ...options, url: path }, changesData, settings);
		return await withRetry(send, { changesData, longestWait: longest, cancelSignal });
	});
}

async function sendAttempt(
	context: RequestContext,
	options: IHttpRequestOptions & { baseURL: string },
	changesData: boolean,
	settings: SendSettings,
): Promise<RawResponse> {
	const fail = (report: FailureReport) =>
		toNodeApiError(context.getNode(), changesData ? asUncertainChange(report) : report, settings.itemIndex);
	const response = await sendWithinRateLimit(context, options, settings).catch((error: unknown) => {
		const report = reportOf(error) ? undefined : reportConnectionError(error);
		throw report ? fail(report) : cancelledError(context.getNode(), error);
	});
	if (parseErrorResponse(response) === undefined) return response;
	const report = parseErrorResponse(response, await keyRedactor(context));
	if (report === undefined) return response;
	throw fail(report);
}

/** Sends a request until ClayHR does not refuse it for its rate limit. Such a refusal was not carried out, so it is no attempt. */
async function sendWithinRateLimit(
	context: RequestContext,
	options: IHttpRequestOptions & { baseURL: string },
	settings: SendSettings,
): Promise<RawResponse> {
	const { baseURL } = options;
	for (let turn: Turn = settings; ; turn = { ...settings, isUrgent: true }) {
		const send = async (signal: AbortSignal) => {
			settings.assertMaySend?.();
			return await sendOnce(context, options, signal);
		};
		const response = await limitConcurrency(baseURL, send, turn);
		if (response.statusCode !== 429) {
			noteAnswer(baseURL);
			return response;
		}
		const rateLimitMs = noteRateLimit(baseURL, parseRetryAfter(response.headers['retry-after']));
		if (rateLimitMs > (settings.longestWait ?? longestWait)) return response;
	}
}

async function sendOnce(
	context: RequestContext,
	options: IHttpRequestOptions,
	signal: AbortSignal,
): Promise<RawResponse> {
	// n8n ends a request with the signal that it reads from the context.
	const caller: RequestContext = Object.create(context, { getExecutionCancelSignal: { value: () => signal } });
	return await context.helpers.httpRequestWithAuthentication.call(caller, credentialName, {
		...options,
		// n8n writes into the options, and a retry needs them as they were.
		headers: { ...options.headers },
		abortSignal: signal,
		returnFullResponse: true,
		// ClayHR's own words are lost when n8n turns a status into an error.
		ignoreHttpStatusErrors: true,
		// The key would go along to whatever host a redirect names.
		disableFollowRedirect: true,
	});
}

function cancelledError(node: INode, error: unknown): unknown {
	return error instanceof ExecutionCancelled ? new NodeOperationError(node, error.message) : error;
}
