import type { PageServer } from '../api/errorPage.mts';

/**
 * Effects of a fault.
 * - `status`, `html` (the log-in page), `empty`, `brokenJson`: a response that does not answer the request.
 * - `redirect`: a redirect to the log-in page, or to `location`.
 * - `errorPage`: an HTML page from a proxy or server in front of ClayHR.
 * - `delay`: the real response, late.
 * - `cut`: the connection is closed without a response.
 * - `drip`: the response starts, continues byte by byte, and never ends.
 * - `nested`: one row with an object inside an object, `depth` times.
 * - `huge`: a list of `bytes` bytes.
 * - `hideRows`, `hideFields`: the real response without some rows, or without some fields of its rows.
 * - `endlessRows`: a list that has further rows on each page.
 * - `truncated`: the real response ends in the middle of its chunks.
 * - `wrongLength`: the real response is shorter than its Content-Length.
 * - `brokenGzip`: the real response, packed with a wrong checksum.
 * - `headOfGzip`: the first bytes of the real response, packed, with a length that fits.
 */
export const faultKinds = [
	'status',
	'delay',
	'cut',
	'brokenJson',
	'html',
	'empty',
	'redirect',
	'errorPage',
	'drip',
	'nested',
	'huge',
	'hideRows',
	'hideFields',
	'endlessRows',
	'truncated',
	'wrongLength',
	'brokenGzip',
	'headOfGzip',
] as const;
type FaultKind = (typeof faultKinds)[number];

/** A requested fault. */
export interface FaultOrder {
	/** Matching requests: an exact path, or a prefix followed by `*`; with or without /rm. */
	path: string;
	/** Matching method; all methods if undefined. */
	method?: string;
	kind: FaultKind;
	/** Number of matching requests that get the fault; all if neither times nor share is set. */
	times?: number;
	/** Share of matching requests that get the fault, 0 to 1, evenly distributed. */
	share?: number;
	/** HTTP status of the response. */
	status?: number;
	/** Retry-After header: seconds, or an HTTP date. */
	retryAfter?: number | string;
	/** Delay in milliseconds before anything else happens. */
	delayMs?: number;
	/** The message of a `status` fault. */
	message?: string;
	/** The complete body of a `status` fault instead of {message}: JSON, or text that is sent unchanged. */
	body?: unknown;
	/** The server that sends an `errorPage`; default nginx. */
	server?: PageServer;
	/** Indexes of the rows that `hideRows` removes, from 0. */
	rows?: number[];
	/** Names of the fields that `hideFields` removes. */
	fields?: string[];
	/** The address of a `redirect`. */
	location?: string;
	/** Number of levels of `nested`; default 20,000. */
	depth?: number;
	/** Length of a `huge` response, unpacked; default 300,000,000. */
	bytes?: number;
	/** Whether a `huge` response is packed with gzip. */
	gzip?: boolean;
	/** If true, the operation runs first, and its response is lost. Kinds with the real response always run it. */
	after?: boolean;
}

/** An active fault. */
export interface Fault extends FaultOrder {
	id: number;
	/** Number of matching requests so far, and number of requests that got the fault. */
	matched: number;
	applied: number;
}

/** The active faults. */
export class Faults {
	private readonly faults: Fault[] = [];
	private readonly phase: number;
	private nextId = 1;

	/** @param seed the company's seed; it decides which requests get a fault with a share */
	constructor(seed: number) {
		// The golden ratio's fraction spreads seeds evenly over 0 to 1.
		this.phase = (Math.abs(seed) * 0.618_033_988_749_895) % 1;
	}

	/** Adds a fault and returns it with its id. */
	add(order: FaultOrder): Fault {
		const fault = { ...order, id: this.nextId, matched: 0, applied: 0 };
		this.nextId += 1;
		this.faults.push(fault);
		return fault;
	}

	/** Lists all faults, including used-up ones. */
	list(): readonly Fault[] {
		return this.faults;
	}

	/** Removes all faults. */
	clear(): void {
		this.faults.length = 0;
	}

	/**
	 * Returns the fault of a request and counts the request. If several faults match, the oldest one applies.
	 * @param method HTTP method
	 * @param path path without query string
	 */
	take(method: string, path: string): Fault | undefined {
		return this.faults.find((fault) => matches(fault, method, path) && this.isDue(fault));
	}

	private isDue(fault: Fault): boolean {
		const { times = Infinity, share = 1 } = fault;
		const before = Math.floor(fault.matched * share + this.phase);
		fault.matched += 1;
		const isDue = fault.applied < times && (share >= 1 || Math.floor(fault.matched * share + this.phase) > before);
		if (isDue) fault.applied += 1;
		return isDue;
	}
}

function matches(fault: Fault, method: string, path: string): boolean {
	if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
	return matchesPath(fault.path, path);
}

/**
 * Returns whether a path matches a pattern.
 * @param pattern an exact path, or a prefix followed by `*`; with or without /rm
 * @param path the request's path, with /rm
 */
export function matchesPath(pattern: string, path: string): boolean {
	return [path, path.replace(/^\/rm(?=\/)/, '')].some((candidate) =>
		pattern.endsWith('*') ? candidate.startsWith(pattern.slice(0, -1)) : candidate === pattern,
	);
}
