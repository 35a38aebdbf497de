import { sleep } from 'n8n-workflow';

import { type FailureReport, reportOf, settle } from './failure';

/** Maximum number of retries of a read. */
export const maxRetries = 3;
/** Maximum wait before a retry, in milliseconds. */
export const longestWait = 30_000;

const firstDelay = 500;
/**
 * How often a wait looks for a cancelled execution, in milliseconds. `sleep` can't be interrupted, so waits consist of
 * short sleeps.
 */
export const checkInterval = 500;

const passingStatuses = new Set<number | undefined>([undefined, 502, 503, 504]);

/**
 * Delay before a retry in milliseconds. It doubles with each retry, and is at least `retryAfterMs`.
 *
 * @param repetition number of the retry, from 1
 * @param retryAfterMs ClayHR's Retry-After time in milliseconds
 */
export function backOff(repetition: number, retryAfterMs = 0): number {
	return Math.max(firstDelay * 2 ** (repetition - 1), retryAfterMs);
}

/**
 * Delay before a retry in milliseconds; undefined if the request must not be retried. Only reads are retried: after a
 * broken connection or a server error, a change may have been carried out. `limitConcurrency` handles rate limits.
 *
 * @param attempts number of attempts so far
 * @param longest maximum delay in milliseconds
 */
export function retryDelay(
	{ status, retryAfterMs, connection }: Pick<FailureReport, 'status' | 'retryAfterMs' | 'connection'>,
	changesData: boolean,
	attempts: number,
	longest = longestWait,
): number | undefined {
	const isPassing = passingStatuses.has(status) && connection !== 'timedOut';
	if (changesData || !isPassing || attempts > maxRetries) return undefined;
	const delay = backOff(attempts, retryAfterMs);
	return delay <= longest ? delay : undefined;
}

/** What `withRetry` needs to know of a request. */
export interface RetryOptions {
	changesData: boolean;
	/** Maximum delay before a retry in milliseconds. */
	longestWait?: number;
	/** Cancels the wait when the execution is cancelled. */
	cancelSignal?: AbortSignal;
}

/**
 * Sends a request and retries it as `retryDelay` says.
 *
 * @param send throws an error with a report if the request fails
 * @throws the last error of `send`
 */
export async function withRetry<T>(send: () => Promise<T>, options: RetryOptions): Promise<T> {
	const { changesData, longestWait: longest, cancelSignal } = options;
	for (let attempts = 1; ; attempts += 1) {
		const outcome = await settle(send());
		if ('value' in outcome) return outcome.value;
		const report = reportOf(outcome.error);
		const delay = report && retryDelay(report, changesData, attempts, longest);
		if (delay === undefined) throw outcome.error;
		await sleepUnlessCancelled(delay, cancelSignal);
		if (cancelSignal?.aborted) throw outcome.error;
	}
}

/**
 * Sleeps, and ends earlier if the execution is cancelled.
 *
 * @param delay in milliseconds
 */
export async function sleepUnlessCancelled(delay: number, cancelSignal?: AbortSignal): Promise<void> {
	const end = performance.now() + delay;
	for (let left = delay; left > 0 && !cancelSignal?.aborted; left = end - performance.now()) {
		await sleep(Math.min(left, checkInterval));
	}
}

/**
 * Parses a Retry-After header: seconds or an HTTP date. Servers and proxies also send fractions, negative values and
 * several values.
 *
 * @param header the header as received
 * @param now epoch milliseconds
 * @returns the longest wait in the header, in milliseconds; undefined if it has none
 */
export function parseRetryAfter(header: unknown, now = Date.now()): number | undefined {
	const text = Array.isArray(header) ? header.join(',') : String(header ?? '').trim();
	const seconds = text.split(',').map((part) => part.trim());
	if (seconds.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return Math.max(0, ...seconds.map(Number)) * 1000;
	const moment = Date.parse(text);
	return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}
