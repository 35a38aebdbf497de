import { sleep } from 'n8n-workflow';

import { type FailureReport, reportOf, settle } from './failure';

/** Maximum number of retries of a read. */
export const maxRetries = 3;
/** Maximum wait before a retry, in milliseconds. */
export const longestWait = 30_000;

const firstDelay = 500;
// Several n8n that were refused at the same time must not ask again at the same time.
const jitterShare = 0.2;
const longestJitter = 1000;
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

/** Lengthens a delay by a random time: a fifth of the delay at most, and one second at most. In milliseconds. */
export function withJitter(delay: number): number {
	return delay + Math.random() * Math.min(delay * jitterShare, longestJitter);
}

/**
 * Delay before a retry in milliseconds, without jitter; undefined if the request must not be retried. Only reads are retried: after a
 * broken connection or a server error, a change may have been carried out. A response that says when to come back is not
 * retried here: `client.ts` handles it as a rate limit.
 *
 * @param attempts number of attempts so far
 * @param longest maximum delay in milliseconds
 */
export function retryDelay(
	report: Pick<FailureReport, 'status' | 'retryAfterMs' | 'connection' | 'isFinal'>,
	changesData: boolean,
	attempts: number,
	longest = longestWait,
): number | undefined {
	const { status, retryAfterMs, connection, isFinal = false } = report;
	const isPassing = passingStatuses.has(status) && connection !== 'timedOut' && !isFinal;
	if (changesData || !isPassing || isRateLimit(status, retryAfterMs) || attempts > maxRetries) return undefined;
	const delay = backOff(attempts, retryAfterMs);
	return delay <= longest ? delay : undefined;
}

/** True if a response refuses a request for some time. A 503 does so only if it says for how long. */
export function isRateLimit(status: number | undefined, retryAfterMs: number | undefined): boolean {
	return status === 429 || (status === 503 && retryAfterMs !== undefined);
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
		// If the execution is cancelled meanwhile, the next attempt is not sent and says so.
		await sleepUnlessCancelled(withJitter(delay), cancelSignal);
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
 * Parses a Retry-After header: seconds or an HTTP date. Servers and proxies also send fractions, negative values,
 * several values, and the moment itself in seconds or milliseconds since 1970.
 *
 * @param header the header as received
 * @param now epoch milliseconds
 * @returns the longest wait in the header, in milliseconds, a year at most; undefined if it has none
 */
export function parseRetryAfter(header: unknown, now = Date.now()): number | undefined {
	const text = (Array.isArray(header) ? header.join(',') : String(header ?? '')).trim();
	const seconds = text.split(',').map((part) => part.trim().replace(/ ?(s|sec|secs|seconds?)$/i, ''));
	if (seconds.every((part) => /^[+-]?\d+(\.\d+)?$/.test(part)))
		return withinYear(Math.max(...seconds.map((part) => millisecondsUntil(Number(part), now))));
	// Node.js also finds a year in other text.
	if (!httpDate.test(text) && !isoDate.test(text)) return undefined;
	const moment = Date.parse(/(GMT|UTC|Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text} GMT`);
	return Number.isNaN(moment) ? undefined : withinYear(moment - now);
}

// The year 2001 as seconds and as milliseconds since 1970. A wait of so many seconds would be 32 years.
const [firstSecond, firstMillisecond] = [1e9, 1e12];

function millisecondsUntil(seconds: number, now: number): number {
	if (seconds < firstSecond) return seconds * 1000;
	return (seconds < firstMillisecond ? seconds * 1000 : seconds) - now;
}

const year = 366 * 86_400_000;

const withinYear = (milliseconds: number): number => Math.min(Math.max(0, milliseconds), year);

// The three forms of RFC 9110, the oldest of which names no time zone. Servers also name it in other ways.
const httpDate =
	/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (\d{1,2}[ -][a-z]{3}[ -]\d{2,4} \d\d:\d\d:\d\d( GMT| UTC| [+-]\d{4})?|[a-z]{3} +\d{1,2} \d\d:\d\d:\d\d \d{4})$/i;

const isoDate = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/i;

const minute = 60_000;

const units: Array<[unit: string, milliseconds: number]> = [
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', minute],
	['second', 1000],
];

/** A time in words and rounded up: `2 hours`. */
export function timeInWords(milliseconds: number): string {
	// A part of a second must not turn 2 hours into 120 minutes.
	const time = Math.ceil(milliseconds / 1000) * 1000;
	const [unit, length] = units.find(([, one]) => time >= 2 * one) ?? ['second', 1000];
	const count = Math.max(1, Math.ceil(time / length));
	return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * A time that ClayHR asks to wait, in words and rounded up. Says when a wait of minutes ends: `2 hours, until 2026-12-01 14:05 UTC`.
 *
 * @param milliseconds the time
 * @param now epoch milliseconds
 */
export function waitInWords(milliseconds: number, now = Date.now()): string {
	if (milliseconds >= year) return 'a year or more';
	if (milliseconds <= 2 * minute - 1000) return timeInWords(milliseconds);
	const end = new Date(Math.ceil((now + milliseconds) / minute) * minute).toISOString();
	return `${timeInWords(milliseconds)}, until ${end.slice(0, 10)} ${end.slice(11, 16)} UTC`;
}
