/** A request to ClayHR's part of the sandbox. */
export interface LoggedRequest {
	id: number;
	/** Time of arrival by the machine's clock: ISO 8601, UTC. */
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
	/** Whether the request had a key. The key itself is not stored. */
	apiKey: '(redacted)' | null;
	/** The request's operation, or null. */
	operationId: string | null;
	/** The kind of the request's fault, or null. */
	fault: string | null;
	/** Why the sandbox refused the request, or null. */
	reason: string | null;
	/** HTTP status of the response; null while the request is running, or if the connection was closed. */
	status: number | null;
	/** Milliseconds until the response was sent; null while the request is running. */
	durationMs: number | null;
	/** Number of concurrent requests at its arrival, including itself. */
	inFlight: number;
	/** Maximum number of concurrent requests so far. */
	maxInFlight: number;
}

const capacity = 5000;

/** The latest requests. */
export class RequestLog {
	private entries: LoggedRequest[] = [];
	private nextId = 1;

	/** Adds a request with the next id. The entry is completed in place. */
	add(request: Omit<LoggedRequest, 'id'>): LoggedRequest {
		const entry = { id: this.nextId, ...request };
		this.nextId += 1;
		this.entries.push(entry);
		// Cut in bulk: shifting a long list for each request is slow.
		if (this.entries.length >= capacity * 2) this.entries = this.entries.slice(-capacity);
		return entry;
	}

	/** Lists the latest 5,000 requests, newest last. */
	list(): readonly LoggedRequest[] {
		return this.entries.slice(-capacity);
	}

	/** Removes all requests; ids continue. */
	clear(): void {
		this.entries = [];
	}
}
