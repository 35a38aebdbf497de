/** One request to ClayHR's part of the sandbox. */
export interface LoggedRequest {
	id: number;
	/** When it came in, by the machine's clock: ISO 8601, UTC. */
	time: string;
	method: string;
	/** With /rm, without the query string. */
	path: string;
	query: Record<string, unknown>;
	/** The parsed body, a text that could not be parsed, or null. */
	body: unknown;
	contentType: string | null;
	/** The userid header. */
	userid: string | null;
	/** Whether there was a key; the key itself is not kept. */
	apiKey: '(redacted)' | null;
	/** The operation it was for, or null. */
	operationId: string | null;
	/** The kind of the fault it met, or null. */
	fault: string | null;
	/** HTTP status of the answer; null while it is under way, and when the connection was cut. */
	status: number | null;
	/** Milliseconds until the answer was out; null while it is under way. */
	durationMs: number | null;
	/** How many requests were under way when it came in, itself included. */
	inFlight: number;
	/** The most requests that were ever under way at once, up to then. */
	maxInFlight: number;
}

const capacity = 5000;

/** The latest requests. */
export class RequestLog {
	private entries: LoggedRequest[] = [];
	private nextId = 1;

	/** Notes a request under the next id; the entry is completed in place. */
	add(request: Omit<LoggedRequest, 'id'>): LoggedRequest {
		const entry = { id: this.nextId, ...request };
		this.nextId += 1;
		this.entries.push(entry);
		// Cut in bulk: shifting a long list at every request is slow.
		if (this.entries.length >= capacity * 2) this.entries = this.entries.slice(-capacity);
		return entry;
	}

	/** Lists the latest 5,000 requests, newest last. */
	list(): readonly LoggedRequest[] {
		return this.entries.slice(-capacity);
	}

	/** Forgets all requests; ids go on. */
	clear(): void {
		this.entries = [];
	}
}
