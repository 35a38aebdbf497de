import { sleep } from 'n8n-workflow';

import { FairQueue, Queue } from './queue';
import { RateLimit } from './rateLimit';
import { ExecutionCancelled, RequestNotSent, RequestTimedOut } from './requestErrors';
import { checkInterval, longestWait } from './retry';

/** How long a request may wait and run, and who sends it. All times are in milliseconds. */
export interface WaitLimits {
	/**
	 * Timeout of the request; read when the request starts. The wait for other requests counts as part of it, unless the
	 * request is urgent: the timeout of a poll is what is left of its time already.
	 */
	timeout: () => number;
	/** Maximum remaining rate limit to wait for. */
	longestWait?: number;
	/** Maximum wait for other requests. Unlimited if undefined. A rate limit counts only if the request is urgent. */
	longestQueueing?: number;
	/** True for polls and lists in the editor: they don't queue behind the items of executions. */
	isUrgent?: boolean;
	/** True for a request that ClayHR refused with 429: it goes before all others, so that no request is refused again and again. */
	isRefused?: boolean;
	/** The execution, poll or list that sends the request. All of them get places in turn. */
	requester?: unknown;
	/** Cancels the wait and the request when the execution is cancelled. */
	cancelSignal?: AbortSignal;
}

/** The place of a running request: one of the shared ones, or the one that only urgent requests take. */
type Place = 'shared' | 'urgent';

interface Waiting {
	limits: WaitLimits;
	/** In milliseconds of `performance.now()`. */
	since: number;
	/** The sum of all rate limits when the wait began. */
	rateLimitsBefore: number;
	begin: (place: Place) => void;
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
export class Gate {
	readonly rateLimit: RateLimit;

	private readonly running = new Set<Running>();

	/** Never holds more requests than may run at the same time, because no other request starts before them. */
	private readonly refused = new Queue<Waiting>();

	private readonly urgent = new FairQueue<Waiting>();

	private readonly others = new FairQueue<Waiting>();

	/** Number of requests that are running or about to start, by place. */
	private readonly taken: Record<Place, number> = { shared: 0, urgent: 0 };

	private isWatching = false;

	private isUrgentNext = true;

	/** @param most the maximum number of concurrent requests */
	constructor(most: number) {
		this.rateLimit = new RateLimit(most);
	}

	async run<T>(task: (signal: AbortSignal) => Promise<T>, limits: WaitLimits): Promise<T> {
		const { rateLimit } = this;
		const wait = { limits, since: performance.now(), rateLimitsBefore: rateLimit.total };
		const isProbe = limits.cancelSignal?.aborted !== true && rateLimit.beginProbe();
		const place = isProbe ? this.take('shared') : await this.takePlace(wait);
		let isAnswered = false;
		const { count } = rateLimit;
		const { running, ended, signal } = startRunning(limits, this.queueing(wait));
		this.running.add(running);
		this.watch();
		try {
			const answer = await Promise.race([task(signal), ended]);
			isAnswered = true;
			return answer;
		} finally {
			this.running.delete(running);
			this.taken[place] -= 1;
			// A request from before the rate limit says nothing about the time after it.
			if (count === rateLimit.count) rateLimit.speedUp();
			if (isProbe) rateLimit.endProbe(isAnswered);
			this.admit();
		}
	}

	/** True if the company has no state worth keeping. */
	get isForgettable(): boolean {
		return this.isIdle && this.rateLimit.isForgettable;
	}

	private get isIdle(): boolean {
		return this.taken.shared + this.taken.urgent === 0 && this.isNobodyWaiting;
	}

	private get isNobodyWaiting(): boolean {
		return this.queues.every((queue) => queue.isEmpty);
	}

	private get queues(): Array<Queue<Waiting> | FairQueue<Waiting>> {
		return [this.refused, this.urgent, this.others];
	}

	private get isFree(): boolean {
		return this.taken.shared < this.rateLimit.concurrency && this.rateLimit.isOver;
	}

	/** The first request after a rate limit runs alone, so an urgent one has no place beside it. */
	private get isUrgentPlaceFree(): boolean {
		const { concurrency, isOver } = this.rateLimit;
		return this.taken.urgent === 0 && concurrency > 1 && isOver && this.refused.isEmpty;
	}

	private async takePlace(wait: Omit<Waiting, 'begin' | 'refuse'>): Promise<Place> {
		const { limits } = wait;
		const reason = this.reasonToRefuse(wait);
		if (reason) throw reason;
		if (this.isFree && this.isNobodyWaiting) return this.take('shared');
		if (limits.isUrgent && this.urgent.isEmpty && this.isUrgentPlaceFree) return this.take('urgent');
		return await new Promise<Place>((begin, refuse) => {
			const waiting = { ...wait, begin, refuse };
			if (limits.isRefused) this.refused.add(waiting);
			else (limits.isUrgent ? this.urgent : this.others).add(waiting, limits.requester);
			this.watch();
		});
	}

	private take(place: Place): Place {
		this.taken[place] += 1;
		return place;
	}

	private admit(): void {
		while (this.isFree && this.begin(this.next(), 'shared'));
		while (this.isUrgentPlaceFree && this.begin(this.urgent.take(), 'urgent'));
	}

	/** @returns false if there is no request to begin */
	private begin(next: Waiting | undefined, place: Place): boolean {
		if (next === undefined) return false;
		const reason = this.reasonToRefuse(next);
		if (reason) next.refuse(reason);
		else next.begin(this.take(place));
		return true;
	}

	/** Refused requests first. Then alternates, so that neither long polls nor large executions block the others. */
	private next(): Waiting | undefined {
		const refused = this.refused.take();
		if (refused) return refused;
		const queues = this.isUrgentNext ? [this.urgent, this.others] : [this.others, this.urgent];
		this.isUrgentNext = !this.isUrgentNext;
		return queues[0]?.take() ?? queues[1]?.take();
	}

	private queueing({ limits, since, rateLimitsBefore }: Omit<Waiting, 'begin' | 'refuse'>): number {
		const rateLimited = limits.isUrgent ? 0 : this.rateLimit.total - rateLimitsBefore;
		return performance.now() - since - rateLimited;
	}

	private reasonToRefuse(waiting: Omit<Waiting, 'begin' | 'refuse'>): Error | undefined {
		const { cancelSignal, longestQueueing = Infinity, longestWait: longest = longestWait } = waiting.limits;
		if (cancelSignal?.aborted) return new ExecutionCancelled();
		const { remaining } = this.rateLimit;
		const isTooLong = remaining > longest || this.queueing(waiting) > longestQueueing;
		return isTooLong ? new RequestNotSent(remaining) : undefined;
	}

	private watch(): void {
		if (this.isWatching) return;
		this.isWatching = true;
		void this.keepWatch();
	}

	private async keepWatch(): Promise<void> {
		while (!this.isIdle) {
			const { untilOpen } = this.rateLimit;
			await sleep(untilOpen > 0 ? Math.min(untilOpen, checkInterval) : checkInterval);
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

/**
 * n8n's HTTP client aborts a response that doesn't start, but waits forever for one that arrives slowly.
 *
 * @param waited how long the request waited for other requests
 */
function startRunning(
	limits: WaitLimits,
	waited: number,
): { running: Running; ended: Promise<never>; signal: AbortSignal } {
	const controller = new AbortController();
	// An expression under Request Options may give text, and adding text to the clock's time would concatenate digits.
	const timeout = Number(limits.timeout());
	const left = limits.isUrgent ? timeout : timeout - waited;
	let reject: (error: Error) => void = () => undefined;
	const ended = new Promise<never>((_resolve, rejectEnded) => {
		reject = rejectEnded;
	});
	const end = (error: Error) => {
		reject(error);
		controller.abort();
	};
	return { running: { limits, timeout, deadline: performance.now() + left, end }, ended, signal: controller.signal };
}
