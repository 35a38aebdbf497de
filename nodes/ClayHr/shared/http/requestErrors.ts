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

/** Thrown if a request was not sent or was aborted, because its execution was cancelled. */
export class ExecutionCancelled extends Error {
	constructor() {
		// n8n takes an execution for cancelled, and not for failed, if the message has this spelling.
		super('The execution was canceled');
	}
}
