import type { PageServer } from '../api/errorPage.mts';

/**
 * What a fault does to a request. `errorPage`: a page in HTML from a program in front of ClayHR. `drip`: the answer begins,
 * goes on byte by byte, and never ends. `hideRows`: some rows of the true answer are left out, as if the key's owner may not see
 * them.
 */
export const faultKinds = [
	'status',
	'delay',
	'cut',
	'brokenJson',
	'html',
	'empty',
	'errorPage',
	'drip',
	'hideRows',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A fault to be put into answers, as it is ordered. */
export interface FaultOrder {
	/** Which requests: an exact path, or a beginning followed by `*`; with or without /rm. */
	path: string;
	/** Which method; all when absent. */
	method?: string;
	kind: FaultKind;
	/** How many matching requests get it; all when neither times nor share is given. */
	times?: number;
	/** Which part of the matching requests gets it, 0 to 1, evenly spread. */
	share?: number;
	/** HTTP status of the answer. */
	status?: number;
	/** Retry-After header: seconds, or an HTTP date. */
	retryAfter?: number | string;
	/** Milliseconds to wait before anything else happens. */
	delayMs?: number;
	/** The message of a `status` fault. */
	message?: string;
	/** The whole body of a `status` fault instead of {message}: JSON, or a text that is sent as it is. */
	body?: unknown;
	/** Which program answers with an `errorPage`; nginx when absent. */
	server?: PageServer;
	/** The places of the rows that `hideRows` leaves out, from 0. */
	rows?: number[];
	/** True: the operation is carried out first, and its answer is lost. */
	after?: boolean;
}

/** A fault that is in place. */
export interface Fault extends FaultOrder {
	id: number;
	/** How many requests matched so far, and how many of them got the fault. */
	matched: number;
	applied: number;
}

/** The faults that are in place. */
export class Faults {
	private readonly faults: Fault[] = [];
	private readonly phase: number;
	private nextId = 1;

	/** @param seed the company's seed: it shifts which requests a share falls on */
	constructor(seed: number) {
		// The golden ratio's fraction spreads seeds evenly over 0 to 1.
		this.phase = (Math.abs(seed) * 0.618_033_988_749_895) % 1;
	}

	/** Puts a fault in place and gives it back with its id. */
	add(order: FaultOrder): Fault {
		const fault = { ...order, id: this.nextId, matched: 0, applied: 0 };
		this.nextId += 1;
		this.faults.push(fault);
		return fault;
	}

	/** Lists the faults, used up or not. */
	list(): readonly Fault[] {
		return this.faults;
	}

	/** Takes all faults away. */
	clear(): void {
		this.faults.length = 0;
	}

	/**
	 * Tells what is to go wrong with a request and counts it. Of several faults the oldest counts.
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
 * Tells whether a path fits a pattern.
 * @param pattern an exact path, or a beginning followed by `*`; with or without /rm
 * @param path the path of a request, with /rm
 */
export function matchesPath(pattern: string, path: string): boolean {
	return [path, path.replace(/^\/rm(?=\/)/, '')].some((candidate) =>
		pattern.endsWith('*') ? candidate.startsWith(pattern.slice(0, -1)) : candidate === pattern,
	);
}
