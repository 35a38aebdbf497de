import type {
	IExecuteFunctions,
	IExecuteSingleFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	INode,
	IPollFunctions,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { credentialName } from '../credential';
import { limitConcurrency, recordAnswer, recordRateLimit } from './concurrency';
import { reportConnectionError } from './connectionError';
import { asUncertainChange, type FailureReport, reportOf, toNodeApiError } from './failure';
import { type Paths, withFallbackPath } from './fallbackPath';
import type { WaitLimits } from './gate';
import { asFailedRead, parseErrorResponse, type RawResponse } from './parseErrorResponse';
import { readAnswer } from './readAnswer';
import { keyRedactor } from './redact';
import { ExecutionCancelled } from './requestErrors';
import { isRateLimit, longestWait, parseRetryAfter, timeInWords, waitInWords, withRetry } from './retry';

/** n8n's contexts that send requests: the node's items, lists in the editor, polls of the trigger. */
export type RequestContext = IExecuteFunctions | IExecuteSingleFunctions | ILoadOptionsFunctions | IPollFunctions;

/** One request to ClayHR. */
export interface ApiRequest {
	paths: Paths;
	/** True if the request changes data in ClayHR. Such a request is never retried, unless ClayHR certainly did not carry it out. */
	changesData: boolean;
	/** Other options of n8n's HTTP client: method, query, body, headers, Request Options. */
	options: Omit<IHttpRequestOptions, 'url'> & { baseURL: string };
}

/** How to wait for a request, and what to name in errors. */
export interface SendSettings extends WaitLimits {
	/**
	 * Called before each attempt.
	 *
	 * @throws if no more requests may be sent
	 */
	assertMaySend?: () => void;
	/** The item's index, for error messages. */
	itemIndex?: number;
}

/** Timeout of a response in milliseconds, if Request Options set none. The same as n8n's default. */
export const usualTimeout = 300_000;

/**
 * Sends one request to ClayHR. All requests of this package go through here. Applies the company's concurrency limit
 * and rate limit, the fallback path, and retries of reads.
 *
 * @returns a successful response, without secret fields
 * @throws NodeApiError with ClayHR's message, or with the reason why there was no response; see `reportOf`
 */
export async function sendRequest(
	context: RequestContext,
	request: ApiRequest,
	settings: SendSettings,
): Promise<RawResponse> {
	const { changesData, paths, options } = request;
	const { longestWait: longest, cancelSignal } = settings;
	return await withFallbackPath(options.baseURL, paths, changesData, async (path) => {
		// On the same host: the API key goes nowhere else.
		const url = paths.isOutsideRm ? new URL(path, options.baseURL).href : path;
		const send = async () => await sendAttempt(context, { ...options, url }, changesData, settings);
		return await withRetry(send, { changesData, longestWait: longest, cancelSignal });
	});
}

async function sendAttempt(
	context: RequestContext,
	options: IHttpRequestOptions & { baseURL: string },
	changesData: boolean,
	settings: SendSettings,
): Promise<RawResponse> {
	const refused: Refusals = { count: 0, since: performance.now() };
	const fail = (failed: FailureReport) => {
		const known = withRateLimit(failed, { ...refused, changesData, longest: settings.longestWait });
		const report = changesData ? asUncertainChange(known) : asFailedRead(known);
		return toNodeApiError(context.getNode(), report, settings.itemIndex);
	};
	const sending = sendWithinRateLimit(context, options, changesData, settings, refused);
	const response = await sending.catch((error: unknown) => {
		const report = reportOf(error) ? undefined : reportConnectionError(error);
		throw report ? fail(report) : cancelledError(context.getNode(), error);
	});
	if (parseErrorResponse(response, undefined, changesData) === undefined) return response;
	const report = parseErrorResponse(response, await keyRedactor(context), changesData);
	if (report === undefined) return response;
	throw fail(report);
}

/** How often ClayHR refused a request with a rate limit. */
interface Refusals {
	count: number;
	/** When the request was first sent, in milliseconds. */
	since: number;
}

/**
 * Adds to the report of a rate limit what the user needs for the next run: how long the node tried, that a change was not carried
 * out, and how long ClayHR asks to wait if that is longer than we wait.
 */
function withRateLimit(
	report: FailureReport,
	{ count, since, changesData, longest = longestWait }: Refusals & { changesData: boolean; longest?: number },
): FailureReport {
	const { message, status, retryAfterMs = 0 } = report;
	if (!isRateLimit(status, report.retryAfterMs)) return report;
	const isLong = retryAfterMs > longest;
	const words = [
		message,
		...(count > 1 ? [`ClayHR refused it ${count} times within ${timeInWords(performance.now() - since)}`] : []),
		...(changesData && status === 429 ? ['The request was not carried out'] : []),
		...(isLong ? [`ClayHR asks to wait ${waitInWords(retryAfterMs)}`] : []),
	];
	const description = isLong ? `Run this again in ${timeInWords(retryAfterMs)}.` : report.description;
	return { ...report, message: words.join('. '), description };
}

// In milliseconds. Only longer waits are in n8n's log, which is the only place that tells of a wait while it lasts.
const noticeableWait = 5000;

/**
 * Sends a request again while ClayHR refuses it with 429, or a read with 503 and Retry-After. Such a refusal doesn't count
 * as an attempt, because ClayHR did not carry out the request. The waits grow as `recordRateLimit` says, and none is longer than half a minute. So a
 * request is given up at its seventh refusal if ClayHR refuses all others too, and at its eleventh at the latest, after
 * five minutes at most.
 */
async function sendWithinRateLimit(
	context: RequestContext,
	options: IHttpRequestOptions & { baseURL: string },
	changesData: boolean,
	settings: SendSettings,
	refused: Refusals,
): Promise<RawResponse> {
	const { baseURL } = options;
	let limits: WaitLimits = settings;
	for (let refusals = 1; ; refusals += 1) {
		const send = async (signal: AbortSignal) => {
			settings.assertMaySend?.();
			const response = await sendOnce(context, options, signal);
			// Before the place is free: otherwise the next request would be sent into the rate limit.
			return { response, rateLimitMs: noteResponse(baseURL, response, refusals) };
		};
		const { response, rateLimitMs } = await limitConcurrency(baseURL, send, limits);
		if (rateLimitMs !== undefined) refused.count = refusals;
		if (rateLimitMs === undefined || rateLimitMs > (settings.longestWait ?? longestWait)) return response;
		// A change that was answered with 503 may have been carried out.
		if (changesData && response.statusCode !== 429) return response;
		if (rateLimitMs >= noticeableWait)
			context.logger.info(
				`ClayHR refused a request because of its rate limit. The next request waits ${timeInWords(rateLimitMs)}.`,
			);
		limits = { ...settings, isRefused: true };
	}
}

/**
 * Tells the company's rate limit of a response.
 *
 * @param refusals how often the request was refused, with this time if it was
 * @returns the wait in milliseconds if ClayHR refused the request
 */
function noteResponse(baseURL: string, { statusCode, headers }: RawResponse, refusals: number): number | undefined {
	const retryAfterMs = parseRetryAfter(headers['retry-after']);
	if (isRateLimit(statusCode, retryAfterMs)) return recordRateLimit(baseURL, retryAfterMs, refusals);
	if (refusals > 1) recordAnswer(baseURL);
	return undefined;
}

async function sendOnce(
	context: RequestContext,
	options: IHttpRequestOptions,
	signal: AbortSignal,
): Promise<RawResponse> {
	// n8n reads the signal that aborts a request from the context.
	const caller: RequestContext = Object.create(context, { getExecutionCancelSignal: { value: () => signal } });
	const response: RawResponse = await context.helpers.httpRequestWithAuthentication.call(caller, credentialName, {
		...options,
		encoding: 'stream',
		// n8n changes the options, so each retry needs a fresh copy.
		headers: { ...options.headers },
		abortSignal: signal,
		returnFullResponse: true,
		// n8n would drop ClayHR's message when it turns a status into an error.
		ignoreHttpStatusErrors: true,
		// A redirect could send the API key to another host.
		disableFollowRedirect: true,
	});
	return { ...response, body: await readAnswer(response) };
}

function cancelledError(node: INode, error: unknown): unknown {
	return error instanceof ExecutionCancelled ? new NodeOperationError(node, error.message) : error;
}
