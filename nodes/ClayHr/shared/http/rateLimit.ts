import { backOff, longestWait, withJitter } from './retry';

// After a rate limit, concurrency grows by one request for this many answers.
const answersPerStep = 20;

// How often one request may find out whether a long wait is a mistake, in milliseconds.
const probeInterval = 30_000;

// How long a rate limit says something about the present, in milliseconds. Limits are usually counted by the minute.
const memory = 600_000;

/** What we know of a company's rate limit, and how many requests may run because of it. All times are in milliseconds. */
export class RateLimit {
	/** Number of requests that may run at the same time. */
	concurrency: number;

	/** Number of rate limits so far. */
	count = 0;

	/** Concurrency doubles up to here, and grows slowly from here on. */
	private slowFrom: number;

	private answers = 0;

	/** The end of the wait, as ClayHR or the back-off says. */
	private until = 0;

	/** The end of the wait with its jitter. */
	private opensAt = 0;

	private begunAt = 0;

	private earlierWaits = 0;

	/** Number of refusals since the last answer to a refused request. */
	private refusals = 0;

	private hasAnswered = false;

	/** When the next probe may be sent; Infinity while one is running. */
	private probeAt = 0;

	private isProbeRefused = false;

	/** @param maxConcurrency number of concurrent requests without a rate limit */
	constructor(private maxConcurrency: number) {
		this.concurrency = maxConcurrency;
		this.slowFrom = maxConcurrency;
	}

	/** Changes the number of concurrent requests without a rate limit. After one, concurrency still grows step by step. */
	setMaxConcurrency(most: number): void {
		const isFull = this.concurrency === this.maxConcurrency;
		this.maxConcurrency = most;
		this.concurrency = isFull ? most : Math.min(this.concurrency, most);
		this.slowFrom = isFull ? most : Math.min(this.slowFrom, most);
	}

	/**
	 * Records a refusal. A Retry-After of more than half a minute counts as well: no request waits that long, so all of them
	 * end at once, apart from probes.
	 *
	 * @param retryAfterMs ClayHR's Retry-After time; undefined if it sent none
	 * @param refusalsOfRequest how often the request was refused, this refusal included
	 * @returns the wait
	 */
	refuse(retryAfterMs: number | undefined, refusalsOfRequest: number): number {
		const isNew = this.isOver;
		this.isProbeRefused = true;
		if (isNew) {
			const isLongAgo = performance.now() - this.until > longestWait;
			this.refusals = this.hasAnswered || isLongAgo ? 1 : this.refusals + 1;
			this.hasAnswered = false;
		}
		// Under a low limit, ClayHR may answer the other refused requests first. Further refusals of the
		// same request lengthen the wait, even if ClayHR answers other requests.
		const wait = backOff(Math.max(this.refusals, refusalsOfRequest - (this.maxConcurrency - 1)), retryAfterMs);
		const now = performance.now();
		if (wait > longestWait) {
			this.refusals = 0;
			// Only a time that ClayHR asks for holds for other requests.
			if (retryAfterMs === undefined || retryAfterMs <= longestWait) return wait;
			if (!this.isProbing) this.probeAt = now + probeInterval;
		}
		if (isNew) this.begin();
		// A time in the answer to a probe corrects the earlier one.
		const isCorrection = this.isProbing && retryAfterMs !== undefined;
		this.until = Math.max(isCorrection ? 0 : this.until, now + wait);
		this.opensAt = Math.max(isCorrection ? 0 : this.opensAt, now + withJitter(wait));
		return Math.max(wait, this.remaining);
	}

	/**
	 * Allows one request during a wait of more than half a minute, because such a wait may be a mistake of a proxy. The caller
	 * sends the request and calls `endProbe`.
	 *
	 * @returns false if no probe is due
	 */
	beginProbe(): boolean {
		if (this.remaining <= longestWait || performance.now() < this.probeAt) return false;
		this.probeAt = Infinity;
		this.isProbeRefused = false;
		return true;
	}

	/**
	 * Ends a probe. The wait is over if ClayHR answered it without a refusal.
	 *
	 * @param isAnswered false if there was no response
	 */
	endProbe(isAnswered: boolean): void {
		const now = performance.now();
		this.probeAt = now + probeInterval;
		if (!isAnswered || this.isProbeRefused) return;
		this.until = now;
		this.opensAt = now;
	}

	/** Records an answer to a request that was refused before. */
	recordAnswer(): void {
		this.hasAnswered = true;
	}

	/** Records that a request ended without a refusal. Concurrency grows again. */
	speedUp(): void {
		if (this.concurrency < this.slowFrom) {
			this.concurrency = Math.min(this.slowFrom, this.concurrency * 2);
			return;
		}
		this.answers += 1;
		if (this.answers < answersPerStep || this.concurrency === this.maxConcurrency) return;
		this.answers = 0;
		this.concurrency += 1;
		this.slowFrom = this.concurrency;
	}

	/** True if requests may be sent. */
	get isOver(): boolean {
		return performance.now() >= this.opensAt;
	}

	/** Remaining wait, without jitter. */
	get remaining(): number {
		return Math.max(0, this.until - performance.now());
	}

	/** Remaining wait, with jitter. */
	get untilOpen(): number {
		return Math.max(0, this.opensAt - performance.now());
	}

	/** The sum of all waits so far. */
	get total(): number {
		return this.earlierWaits + Math.min(performance.now(), this.opensAt) - this.begunAt;
	}

	private get isProbing(): boolean {
		return this.probeAt === Infinity;
	}

	/** True if the rate limit is so long ago that it says nothing about now. */
	get isForgettable(): boolean {
		return performance.now() - this.until > memory;
	}

	/** Each rate limit halves the concurrency. The first request after it runs alone. */
	private begin(): void {
		this.count += 1;
		this.earlierWaits += this.opensAt - this.begunAt;
		this.begunAt = performance.now();
		this.opensAt = this.begunAt;
		this.slowFrom = Math.max(1, Math.floor(this.concurrency / 2));
		this.concurrency = 1;
		this.answers = 0;
	}
}
