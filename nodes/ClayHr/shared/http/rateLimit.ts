import { backOff, longestWait, withJitter } from './retry';

// After a rate limit, concurrency grows by one request for this many answers.
const answersPerStep = 20;

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

	/** @param maxConcurrency number of concurrent requests without a rate limit */
	constructor(private readonly maxConcurrency: number) {
		this.concurrency = maxConcurrency;
		this.slowFrom = maxConcurrency;
	}

	/**
	 * Records a refusal.
	 *
	 * @param refusalsOfRequest how often the request was refused, this refusal included
	 * @returns the wait
	 */
	refuse(retryAfterMs: number | undefined, refusalsOfRequest: number): number {
		const isNew = this.isOver;
		if (isNew) {
			const isLongAgo = performance.now() - this.until > longestWait;
			this.refusals = this.hasAnswered || isLongAgo ? 1 : this.refusals + 1;
			this.hasAnswered = false;
		}
		// Under a low limit, ClayHR may answer the other refused requests first. Further refusals of the
		// same request lengthen the wait, even if ClayHR answers other requests.
		const wait = backOff(Math.max(this.refusals, refusalsOfRequest - (this.maxConcurrency - 1)), retryAfterMs);
		if (wait > longestWait) {
			this.refusals = 0;
			return wait;
		}
		if (isNew) this.begin();
		const now = performance.now();
		this.until = Math.max(this.until, now + wait);
		this.opensAt = Math.max(this.opensAt, now + withJitter(wait));
		return Math.max(wait, this.remaining);
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

	/** True if the rate limit is so long ago that it says nothing about now. */
	get isForgettable(): boolean {
		return performance.now() - this.until > longestWait;
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
