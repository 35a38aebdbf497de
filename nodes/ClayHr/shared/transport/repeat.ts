import { sleep } from 'n8n-workflow';

import { type FailureReport, reportOf } from '../answer/failure';
import { settle } from './settle';

const mostRepeats = 3;
const firstWait = 500;
// n8n-workflow's sleep can't be interrupted, so a cancelled execution is noticed between short ones.
const longestDoze = 500;
/** The longest a node waits by itself, in milliseconds; beyond that the workflow's author should decide. */
export const longestWait = 30_000;

const passingStatuses = new Set<number | undefined>([undefined, 502, 503, 504]);

/**
 * How long to wait before a request is sent again, in milliseconds; undefined when it must not be.
 * A refusal for too many requests was not carried out, so it is repeated for every call. After a broken connection or
 * a server that is down nobody knows: only calls that change nothing are repeated.
 *
 * @param sent how often the request was sent so far
 * @param longest the longest wait that is still worth it, in milliseconds
 */
export function waitBeforeRepeat(
	{ status, retryAfterMs }: Pick<FailureReport, 'status' | 'retryAfterMs'>,
	changesData: boolean,
	sent: number,
	longest = longestWait,
): number | undefined {
	const isSafe = status === 429 || (!changesData && passingStatuses.has(status));
	if (!isSafe || sent > mostRepeats) return undefined;
	const wait = retryAfterMs ?? firstWait * 2 ** (sent - 1);
	return wait <= longest ? wait : undefined;
}

/**
 * Sends a request, and sends it again as `waitBeforeRepeat` says.
 *
 * @param send throws an error with a report when ClayHR refuses or can't be reached
 * @param signal ends the waiting when the execution is cancelled
 * @param longest the longest wait, in milliseconds, before which the request is rather not repeated
 * @throws what `send` threw last
 */
export async function sendWithRepeats<T>(
	send: () => Promise<T>,
	changesData: boolean,
	signal: AbortSignal | undefined,
	longest = longestWait,
): Promise<T> {
	for (let sent = 1; ; sent += 1) {
		const outcome = await settle(send());
		if ('value' in outcome) return outcome.value;
		const report = reportOf(outcome.error);
		const wait = report && waitBeforeRepeat(report, changesData, sent, longest);
		if (wait === undefined) throw outcome.error;
		await waitUnlessCancelled(wait, signal);
		if (signal?.aborted) throw outcome.error;
	}
}

async function waitUnlessCancelled(wait: number, signal: AbortSignal | undefined): Promise<void> {
	for (let left = wait; left > 0 && !signal?.aborted; left -= longestDoze) await sleep(Math.min(left, longestDoze));
}
