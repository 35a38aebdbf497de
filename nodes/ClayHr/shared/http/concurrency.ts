import { sleep } from 'n8n-workflow';

import { Queue } from './queue';
import { backOff, longestWait } from './retry';

/** How many requests one n8n process has in flight at one ClayHR company. ClayHR documents no limit: be gentle. */
export const maxConcurrency = 5;

/** How one request waits for its place, and how long the request may take. All times are in milliseconds. */
export interface Turn {
	/** The longest time for the request itself; read when the request begins. */
	timeout: () => number;
	/** The longest rest of a rate limit that is worth waiting for. */
	longestWait?: number;
	/** The longest time to wait for a place in all; without it, as long as the requests before take. */
	patience?: number;
	/** Whether the request need not wait behind the items of a large execution: retries, polls and lists in the editor. */
	isUrgent?: boolean;
	/** Ends the waiting and the request when the execution is cancelled. */
	cancelSignal?: AbortSignal;
}

/** A request was sent and not answered in time. */
export class RequestTimedOut extends Error {
	/** @param timeout the time it had, in milliseconds */
	constructor(readonly timeout: number) {
		super(`No complete answer within ${timeout} ms`);
	}
}

/** A request was not sent, because the rate limit or the requests before it take too long. */
export class NoPlace extends Error {
	/** @param rateLimitMs how long the rate limit still lasts, in milliseconds; 0 when only other requests are in the way */
	constructor(readonly rateLimitMs: number) {
		super('The request was not sent');
	}
}

/** A request was given up, because its execution was cancelled. */
export class ExecutionCancelled extends Error {
	constructor() {
		super('The execution was cancelled');
	}
}

interface Waiting {
	turn: Turn;
	/** By the clock of `performance`. */
	since: number;
	begin: () => void;
	refuse: (error: Error) => void;
}

interface Running {
	turn: Turn;
	timeout: number;
	/** By the clock of `performance`. */
	deadline: number;
	end: (error: Error) => void;
}

// How often a gate looks for deadlines, cancelled executions and the end of a rate limit: `sleep` can't be interrupted.
const longestDoze = 500;

/** Lets few requests to one company through at a time, and none while the company's rate limit lasts. */
class Gate {
	private readonly running = new Set<Running>();

	private readonly urgent = new Queue<Waiting>();

	private readonly others = new Queue<Waiting>();

	/** Places that are taken: requests in flight, and those that are about to begin. */
	private taken = 0;

	private isWatching = false;

	private isUrgentNext = true;

	private closedUntil = 0;

	/** How often the company refused a request for its rate limit without answering one in between. */
	private refusals = 0;

	private hasAnswered = false;

	async run<T>(task: (signal: AbortSignal) => Promise<T>, turn: Turn): Promise<T> {
		await this.takePlace(turn);
		const { running, ended, signal } = startRunning(turn);
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

	close(retryAfterMs: number | undefined): number {
		if (this.rateLimitMs === 0) {
			const isLongAgo = performance.now() - this.closedUntil > longestWait;
			this.refusals = this.hasAnswered || isLongAgo ? 1 : this.refusals + 1;
			this.hasAnswered = false;
		}
		const wait = backOff(this.refusals, retryAfterMs);
		if (wait > longestWait) this.refusals = 0;
		else this.closedUntil = Math.max(this.closedUntil, performance.now() + wait);
		return Math.max(wait, this.rateLimitMs);
	}

	/** How long nothing is sent, in milliseconds. */
	get rateLimitMs(): number {
		return Math.max(0, this.closedUntil - performance.now());
	}

	noteAnswer(): void {
		this.hasAnswered = true;
	}

	/** Whether nothing about the company has to be remembered. */
	get isForgettable(): boolean {
		return this.isIdle && performance.now() - this.closedUntil > longestWait;
	}

	private get isIdle(): boolean {
		return this.taken === 0 && this.urgent.isEmpty && this.others.isEmpty;
	}

	private async takePlace(turn: Turn): Promise<void> {
		const since = performance.now();
		const reason = this.reasonToRefuse({ turn, since });
		if (reason) throw reason;
		const isFree = this.taken < maxConcurrency && this.rateLimitMs === 0;
		if (isFree && this.urgent.isEmpty && this.others.isEmpty) {
			this.taken += 1;
			return;
		}
		await new Promise<void>((begin, refuse) => {
			(turn.isUrgent === true ? this.urgent : this.others).add({ turn, since, begin, refuse });
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

	/** Both queues get every second place, so that neither a long poll nor a large execution keeps the other waiting. */
	private next(): Waiting | undefined {
		const queues = this.isUrgentNext ? [this.urgent, this.others] : [this.others, this.urgent];
		this.isUrgentNext = !this.isUrgentNext;
		return queues[0]?.take() ?? queues[1]?.take();
	}

	private reasonToRefuse({ turn, since }: Pick<Waiting, 'turn' | 'since'>): Error | undefined {
		if (turn.cancelSignal?.aborted) return new ExecutionCancelled();
		const waited = performance.now() - since;
		const isTooLong = this.rateLimitMs > (turn.longestWait ?? longestWait) || waited > (turn.patience ?? Infinity);
		return isTooLong ? new NoPlace(this.rateLimitMs) : undefined;
	}

	private watch(): void {
		if (this.isWatching) return;
		this.isWatching = true;
		void this.keepWatch();
	}

	private async keepWatch(): Promise<void> {
		while (!this.isIdle) {
			const closed = this.rateLimitMs;
			await sleep(closed > 0 ? Math.min(closed, longestDoze) : longestDoze);
			for (const running of this.running) {
				if (running.turn.cancelSignal?.aborted) running.end(new ExecutionCancelled());
				else if (performance.now() >= running.deadline) running.end(new RequestTimedOut(running.timeout));
			}
			for (const queue of [this.urgent, this.others]) queue.filter((waiting) => this.mayGoOn(waiting));
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

/** n8n's HTTP client gives up an answer that does not begin, but waits without end for one that drips. */
function startRunning(turn: Turn): { running: Running; ended: Promise<never>; signal: AbortSignal } {
	const controller = new AbortController();
	// An expression under Request Options can give text; added to the clock, it would be put behind the digits.
	const timeout = Number(turn.timeout());
	let reject: (error: Error) => void = () => undefined;
	const ended = new Promise<never>((_resolve, rejectEnded) => {
		reject = rejectEnded;
	});
	const end = (error: Error) => {
		reject(error);
		controller.abort();
	};
	return { running: { turn, timeout, deadline: performance.now() + timeout, end }, ended, signal: controller.signal };
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
 * Sends a request when fewer than `maxConcurrency` others are in flight at the same company and the company's rate limit is over.
 *
 * @param origin the company's address; companies do not wait for each other
 * @param send sends the request; the signal ends it
 * @throws NoPlace when the request was not sent, RequestTimedOut when the answer is not complete in time,
 * ExecutionCancelled, and what `send` throws
 */
export async function limitConcurrency<T>(
	origin: string,
	send: (signal: AbortSignal) => Promise<T>,
	turn: Turn,
): Promise<T> {
	return await gateOf(origin).run(send, turn);
}

/**
 * Notes that a company refused a request for its rate limit: no request to the company leaves until the wait is over. A wait of
 * more than half a minute holds up nobody: who is told so gives up.
 *
 * @param retryAfterMs what the company asks for, in milliseconds
 * @returns how long the rate limit lasts, in milliseconds: as long as the company asks for, and longer each time it refuses
 * again without answering a request in between
 */
export function noteRateLimit(origin: string, retryAfterMs: number | undefined): number {
	return gateOf(origin).close(retryAfterMs);
}

/** Notes that a company answered a request: its rate limit, if any, is one that lets requests through. */
export function noteAnswer(origin: string): void {
	gateOf(origin).noteAnswer();
}
