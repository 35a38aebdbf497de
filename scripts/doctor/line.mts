import { types } from 'node:util';
import { unreachable } from '../../nodes/ClayHr/shared/http/connectionError.ts';
import type { FailureReport } from '../../nodes/ClayHr/shared/http/failure.ts';
import { parseErrorResponse, type RawResponse } from '../../nodes/ClayHr/shared/http/parseErrorResponse.ts';
import { backOff, longestWait, maxRetries, retryDelay } from '../../nodes/ClayHr/shared/http/retry.ts';
import { systemCode } from '../support/problem.mts';

/** The company, and the API key and user for the requests. */
export interface Access {
	/** With /rm, without a trailing slash. */
	readonly baseUrl: string;
	readonly apiKey: string;
	readonly userId: string;
}

/** The outcome of a request: a response, with a report if it failed, or the code of a connection error. */
export type Reply =
	| { readonly answer: RawResponse; readonly report: FailureReport | undefined }
	| { readonly answer: undefined; readonly code: string };

/** How the doctor waits, and where it prints messages. */
export interface Patience {
	readonly wait: (milliseconds: number) => Promise<void>;
	readonly say: (line: string) => void;
}

const longestAnswer = 60_000;

/**
 * Sends a request, and retries it after rate limits and connection errors with the same delays and limits that the nodes use.
 * It only sends GET requests, and follows no redirects: the API key must not reach another host.
 * @param path the path below /rm, with its parameters filled in
 */
export async function ask(
	access: Access,
	path: string,
	query: ReadonlyMap<string, string>,
	{ wait, say }: Patience,
): Promise<Reply> {
	for (let sent = 1; ; sent += 1) {
		const reply = await askOnce(access, path, query);
		const report = reply.answer === undefined ? unreachable(reply.code) : reply.report;
		const pause = report === undefined ? undefined : delayAfter(report, sent);
		if (pause === undefined) return reply;
		say(`  ${reasonOf(reply)}; trying again in ${Math.ceil(pause / 1000)} s`);
		await wait(pause);
	}
}

// Rate limits are retried as often as temporary failures, because the doctor sends one request at a time.
function delayAfter(report: FailureReport, sent: number): number | undefined {
	if (report.status !== 429) return retryDelay(report, false, sent);
	const delay = backOff(sent, report.retryAfterMs);
	return sent <= maxRetries && delay <= longestWait ? delay : undefined;
}

function reasonOf({ answer }: Reply): string {
	if (answer === undefined) return 'no connection';
	return answer.statusCode === 429
		? 'ClayHR asks for fewer requests'
		: `ClayHR cannot answer (status ${answer.statusCode})`;
}

async function askOnce(
	{ baseUrl, apiKey, userId }: Access,
	path: string,
	query: ReadonlyMap<string, string>,
): Promise<Reply> {
	const search = new URLSearchParams([...query]).toString();
	try {
		const response = await fetch(`${baseUrl}${path}${search === '' ? '' : `?${search}`}`, {
			headers: { 'x-api-key': apiKey, userid: userId, accept: 'application/json' },
			redirect: 'manual',
			signal: AbortSignal.timeout(longestAnswer),
		});
		const headers = Object.fromEntries(response.headers);
		const answer = { statusCode: response.status, headers, body: readBody(await response.text()) };
		return { answer, report: parseErrorResponse(answer) };
	} catch (error) {
		return { answer: undefined, code: codeOf(error) };
	}
}

// Parses like n8n, which ignores the content type: JSON if the text is JSON, otherwise text.
function readBody(text: string): unknown {
	if (text === '') return undefined;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}

// Only the code, because the message may contain the host name.
function codeOf(error: unknown): string {
	if (!types.isNativeError(error)) return 'no code';
	if (error.name === 'TimeoutError') return 'no answer within a minute';
	return systemCode(error.cause) ?? 'no code';
}
