import { sleep } from 'n8n-workflow';

import { type FailureReport, reportOf } from './failure';
import { settle } from './settle';

/** How often a read is sent again after a passing failure. */
export const maxRetries = 3;
/** The longest a node waits by itself before it sends a request again, in milliseconds. */
export const longestWait = 30_000;

const firstDelay = 500;
// n8n-workflow's sleep can't be interrupted, so a cancelled execution is noticed between short sleeps.
const longestDoze = 500;

const passingStatuses = new Set<number | undefined>([undefined, 502, 503, 504]);

/**
 * How long to wait before the n-th repetition, in milliseconds: twice as long each time, and never less than ClayHR asks for.
 *
 * @param repetition 1 for the first
 * @param retryAfterMs what ClayHR asks for
 */
export function backOff(repetition: number, retryAfterMs = 0): number {
	return Math.max(firstDelay * 2 ** (repetition - 1), retryAfterMs);
}

/**
 * How long to wait before a request is sent again after a failure, in milliseconds; undefined when it must not be sent again.
 * Only calls that change nothing are retried: after a broken connection or from a server that is down, nobody knows whether a
 * change was carried out. A rate limit is no matter for retries: see `limitConcurrency`.
 *
 * @param attempts how often the request was sent so far
 * @param longest the longest wait that is still worth it, in milliseconds
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

/** What `withRetry` has to know of a request. */
export interface RetryOptions {
	changesData: boolean;
	/** The longest wait before a retry, in milliseconds. */
	longestWait?: number;
	/** Ends the waiting when the execution is cancelled. */
	cancelSignal?: AbortSignal;
}

/**
 * Sends a request, and sends it again as `retryDelay` says.
 *
 * @param send throws an error with a report when the request fails
 * @throws what `send` threw last
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

async function sleepUnlessCancelled(delay: number, cancelSignal: AbortSignal | undefined): Promise<void> {
	for (let left = delay; left > 0 && !cancelSignal?.aborted; left -= longestDoze) {
		await sleep(Math.min(left, longestDoze));
	}
}
