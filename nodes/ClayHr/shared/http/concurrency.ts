import { Gate, type WaitLimits } from './gate';

/**
 * Maximum number of concurrent requests per company in one n8n process, unless `setMaxConcurrency` lowers it. ClayHR
 * documents no limit, so it is low. One urgent request more may run, unless the maximum is 1: otherwise a poll would wait for
 * the slow requests of executions.
 */
export const maxConcurrency = 5;

const gates = new Map<string, Gate>();

/** The maximum of companies that have a lower one than `maxConcurrency`. */
const lowered = new Map<string, number>();

/**
 * Sets the maximum number of concurrent requests to a company in this process. The last call counts.
 *
 * @param origin the company's address
 * @param most from 1 to `maxConcurrency`
 */
export function setMaxConcurrency(origin: string, most: number): void {
	if (most === (lowered.get(origin) ?? maxConcurrency)) return;
	if (most < maxConcurrency) lowered.set(origin, most);
	else lowered.delete(origin);
	gates.get(origin)?.rateLimit.setMaxConcurrency(most);
}

function gateOf(origin: string): Gate {
	const known = gates.get(origin);
	// A low concurrency from long ago is forgotten, too.
	if (known && !known.isForgettable) return known;
	for (const [other, gate] of gates) if (gate.isForgettable) gates.delete(other);
	const gate = new Gate(lowered.get(origin) ?? maxConcurrency);
	gates.set(origin, gate);
	return gate;
}

/**
 * Sends a request once a place is free: at most `maxConcurrency` requests to the company run at the same time and one
 * urgent request more, fewer after a rate limit, and none during one.
 *
 * @param origin the company's address; each company has its own limit
 * @param send sends the request; the signal aborts it
 * @throws RequestNotSent if the request was not sent, RequestTimedOut if the response is not complete in time,
 * ExecutionCancelled, and what `send` throws
 */
export async function limitConcurrency<T>(
	origin: string,
	send: (signal: AbortSignal) => Promise<T>,
	limits: WaitLimits,
): Promise<T> {
	return await gateOf(origin).run(send, limits);
}

/**
 * Records a rate limit refusal. No request to the company is sent until the wait is over. Then requests start again one
 * by one. If ClayHR asks to wait longer than 30 seconds, requests fail instead of waiting, and one request every 30 seconds
 * finds out whether ClayHR answers again.
 *
 * @param retryAfterMs the Retry-After time in milliseconds
 * @param refusalsOfRequest how often the request was refused, this refusal included
 * @returns the wait in milliseconds: at least `retryAfterMs`. It doubles with each further refusal, until `recordAnswer`. It
 * also doubles with each refusal of the same request after the fifth
 */
export function recordRateLimit(origin: string, retryAfterMs: number | undefined, refusalsOfRequest = 1): number {
	return gateOf(origin).rateLimit.refuse(retryAfterMs, refusalsOfRequest);
}

/**
 * Resets the back-off. Only for an answer to a request that was refused before: ClayHR may refuse one call for a long
 * time and answer the others.
 */
export function recordAnswer(origin: string): void {
	gateOf(origin).rateLimit.recordAnswer();
}
