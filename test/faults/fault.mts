import type { IDataObject } from 'n8n-workflow';

/** What has to happen to a request that gets a fault. */
export interface Verdict {
	/**
	 * `fails`: the item ends in an error. `works`: the same result as without the fault. `empty`: an error, or a result
	 * without records made up of nothing.
	 */
	ends: 'fails' | 'works' | 'empty';
	/** The error's message must match all of these. */
	says?: readonly RegExp[];
	/** How often the request may be sent, at least and at most. */
	attempts: readonly [least: number, most: number];
	/** The error says that ClayHR may have carried out the change. `perhaps`: the answer may be read either way. */
	isUncertain?: boolean | 'perhaps';
	/** How long the waits take together, at least and at most, in milliseconds. */
	waits?: readonly [least: number, most: number];
}

/** A fault, and what has to happen when it hits the main request of an operation. */
export interface Fault {
	/** Faults of one kind are counted together. */
	kind: string;
	name: string;
	/** The sandbox's fault, without its path. */
	order: IDataObject;
	read: Verdict;
	change: Verdict;
	/** Timeout under Request Options, in milliseconds. */
	timeout?: number;
}
