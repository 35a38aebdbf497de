import { sleep } from 'n8n-workflow';

import { Queue } from './queue';
import { backOff, checkInterval, longestWait } from './retry';

/** Maximum number of concurrent requests per company in one n8n process. ClayHR documents no limit, so it is low. */
export const maxConcurrency = 5;

/** How long a request may wait and run. All times are in milliseconds. */
export interface WaitLimits {
	/** Timeout of the request; read when the request starts. */
	timeout: () => number;
	/** Maximum remaining rate limit to wait for. */
	longestWait?: number;
	/** Maximum total wait before the request starts. Unlimited if undefined. */
	longestQueueing?: number;
	/** True for polls and lists in the editor: they don't queue behind the items of a large execution. */
	isUrgent?: boolean;
	/** True for a request that ClayHR refused with 429: it goes before all others, so that no request is refused again and again. */
	isRefused?: boolean;
	/** Cancels the wait and the request when the execution is cancelled. */
	cancelSignal?: AbortSignal;
}

/** Thrown if a request was sent and its response didn't arrive within the timeout. */
export class RequestTimedOut extends Error {
	/** @param timeout the timeout in milliseconds */
	constructor(readonly timeout: number) {
		super(`No complete answer within ${timeout} ms`);
	}
}

/** Thrown if a request was not sent, because the rate limit or earlier requests take too long. */
export class RequestNotSent extends Error {
	/** @param rateLimitMs remaining rate limit in milliseconds; 0 if only other requests block this one */
	constructor(readonly rateLimitMs: number) {
		super('The request was not sent');
	}
}

/** Thrown if a request was aborted because its execution was cancelled. */
export class ExecutionCancelled extends Error {
	constructor() {
		super('The execution was cancelled');
	}
}

interface Waiting {
	limits: WaitLimits;
	/** In milliseconds of `performance.now()`. */
	since: number;
	begin: () => void;
	refuse: (error: Error) => void;
}

interface Running {
	limits: WaitLimits;
	timeout: number;
	/** In milliseconds of `performance.now()`. */
	deadline: number;
	end: (error: Error) => void;
}

/** Limits concurrent requests to one company, and blocks all of them during a rate limit. */
class Gate {
	private readonly running = new Set<Running>();

	/** Never holds more than `maxConcurrency` requests, because no other request starts before them. */
	private readonly refused = new Queue<Waiting>();

	private readonly urgent = new Queue<Waiting>();

	private readonly others = new Queue<Waiting>();

	/** Number of requests that are running or about to start. */
	private taken = 0;

	private isWatching = false;

	private isUrgentNext = true;

	private closedUntil = 0;

	/** Number of rate limit refusals since the last answer to a refused request. */
	private refusals = 0;

	private hasAnswered = false;

	async run<T>(task: (signal: AbortSignal) => Promise<T>, limits: WaitLimits): Promise<T> {
		await this.takePlace(limits);
		const { running, ended, signal } = startRunning(limits);
		this.running.add(running);
		this.watch();
		try {
			return await Promise.race([task(signal), ended]);
		} finally {
			this.running.delete(running);
			this.taken -= 1;
			this.admit();
		}
	}

	close(retryAfterMs: number | undefined, refusalsOfRequest: number): number {
		if (this.rateLimitMs === 0) {
			const isLongAgo = performance.now() - this.closedUntil > longestWait;
			this.refusals = this.hasAnswered || isLongAgo ? 1 : this.refusals + 1;
			this.hasAnswered = false;
		}
		// Under a low limit, ClayHR may answer the other refused requests first. Further refusals of the
		// same request lengthen the wait, even if ClayHR answers other requests.
		const wait = backOff(Math.max(this.refusals, refusalsOfRequest - (maxConcurrency - 1)), retryAfterMs);
		if (wait > longestWait) this.refusals = 0;
		else this.closedUntil = Math.max(this.closedUntil, performance.now() + wait);
		return Math.max(wait, this.rateLimitMs);
	}

	/** Remaining rate limit in milliseconds. */
	get rateLimitMs(): number {
		return Math.max(0, this.closedUntil - performance.now());
	}

	recordAnswer(): void {
		this.hasAnswered = true;
	}

	/** True if the company has no state worth keeping. */
	get isForgettable(): boolean {
		return this.isIdle && performance.now() - this.closedUntil > longestWait;
	}

	private get isIdle(): boolean {
		return this.taken === 0 && this.isNobodyWaiting;
	}

	private get isNobodyWaiting(): boolean {
		return this.queues.every((queue) => queue.isEmpty);
	}

	private get queues(): Array<Queue<Waiting>> {
		return [this.refused, this.urgent, this.others];
	}

	private queueOf({ isRefused = false, isUrgent = false }: WaitLimits): Queue<Waiting> {
		if (isRefused) return this.refused;
		return isUrgent ? this.urgent : this.others;
	}

	private async takePlace(limits: WaitLimits): Promise<void> {
		const since = performance.now();
		const reason = this.reasonToRefuse({ limits, since });
		if (reason) throw reason;
		const isFree = this.taken < maxConcurrency && this.rateLimitMs === 0;
		if (isFree && this.isNobodyWaiting) {
			this.taken += 1;
			return;
		}
		await new Promise<void>((begin, refuse) => {
			this.queueOf(limits).add({ limits, since, begin, refuse });
			this.watch();
		});
	}

	private admit(): void {
		while (this.taken < maxConcurrency && this.rateLimitMs === 0) {
			const next = this.next();
			if (next === undefined) return;
			const reason = this.reasonToRefuse(next);
			if (reason) next.refuse(reason);
			else {
				this.taken += 1;
				next.begin();
			}
		}
	}

	/** Refused requests first. Then alternates, so that neither a long poll nor a large execution blocks the other. */
	private next(): Waiting | undefined {
		const refused = this.refused.take();
		if (refused) return refused;
		const queues = this.isUrgentNext ? [this.urgent, this.others] : [this.others, this.urgent];
		this.isUrgentNext = !this.isUrgentNext;
		return queues[0]?.take() ?? queues[1]?.take();
	}

	private reasonToRefuse({ limits, since }: Pick<Waiting, 'limits' | 'since'>): Error | undefined {
		if (limits.cancelSignal?.aborted) return new ExecutionCancelled();
		const waited = performance.now() - since;
		const isTooLong =
			this.rateLimitMs > (limits.longestWait ?? longestWait) || waited > (limits.longestQueueing ?? Infinity);
		return isTooLong ? new RequestNotSent(this.rateLimitMs) : undefined;
	}

	private watch(): void {
		if (this.isWatching) return;
		this.isWatching = true;
		void this.keepWatch();
	}

	private async keepWatch(): Promise<void> {
		while (!this.isIdle) {
			const closed = this.rateLimitMs;
			await sleep(closed > 0 ? Math.min(closed, checkInterval) : checkInterval);
			for (const running of this.running) {
				if (running.limits.cancelSignal?.aborted) running.end(new ExecutionCancelled());
				else if (performance.now() >= running.deadline) running.end(new RequestTimedOut(running.timeout));
			}
			for (const queue of this.queues) queue.filter((waiting) => this.mayGoOn(waiting));
			this.admit();
		}
		this.isWatching = false;
	}

	private mayGoOn(waiting: Waiting): boolean {
		const reason = this.reasonToRefuse(waiting);
		if (reason) waiting.refuse(reason);
		return reason === undefined;
	}
}

/** n8n's HTTP client aborts a response that doesn't start, but waits forever for one that arrives slowly. */
function startRunning(limits: WaitLimits): { running: Running; ended: Promise<never>; signal: AbortSignal } {
	const controller = new AbortController();
	// An expression under Request Options may give text, and adding text to the clock's time would concatenate digits.
	const timeout = Number(limits.timeout());
	let reject: (error: Error) => void = () => undefined;
	const ended = new Promise<never>((_resolve, rejectEnded) => {
		reject = rejectEnded;
	});
	const end = (error: Error) => {
		reject(error);
		controller.abort();
	};
	return { running: { limits, timeout, deadline: performance.now() + timeout, end }, ended, signal: controller.signal };
}

const gates = new Map<string, Gate>();

function gateOf(origin: string): Gate {
	const known = gates.get(origin);
	if (known) return known;
	for (const [other, gate] of gates) if (gate.isForgettable) gates.delete(other);
	const gate = new Gate();
	gates.set(origin, gate);
	return gate;
}

/**
 * Sends a request once fewer than `maxConcurrency` requests to the company are running and its rate limit is over.
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
 * Records a rate limit refusal. No request to the company is sent until the wait is over. A wait longer than 30 seconds
 * blocks nothing: only the refused request fails.
 *
 * @param retryAfterMs the Retry-After time in milliseconds
 * @param refusalsOfRequest how often the request was refused, this refusal included
 * @returns the wait in milliseconds: at least `retryAfterMs`. It doubles with each further refusal, until `recordAnswer`. It
 * also doubles with each refusal of the same request after the fifth
 */
export function recordRateLimit(origin: string, retryAfterMs: number | undefined, refusalsOfRequest = 1): number {
	return gateOf(origin).close(retryAfterMs, refusalsOfRequest);
}

/**
 * Resets the back-off. Only for an answer to a request that was refused before: ClayHR may refuse one call for a long
 * time and answer the others.
 */
export function recordAnswer(origin: string): void {
	gateOf(origin).recordAnswer();
}
