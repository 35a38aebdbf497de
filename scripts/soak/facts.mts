import type { WatchedName } from './watched.mts';

/** A created record and its expected event. `at` is in epoch milliseconds, like all times here. */
export interface CreatedRecord {
	readonly event: WatchedName;
	readonly eventId: string;
	readonly at: number;
}

/** An emitted item: the ID of its execution, and when n8n stored the execution. */
export interface Emission {
	readonly eventId: string;
	readonly executionId: string;
	readonly at: number;
	/** Whether a kill ended the execution early. n8n lists it as crashed. */
	readonly cutShort: boolean;
}

/** A kill of n8n. `ready` tells whether n8n had responded before. */
export interface Kill {
	readonly at: number;
	readonly ready: boolean;
}

/** A request of the trigger to ClayHR. `ended` is infinite while the request is pending. */
export interface PollRequest {
	readonly event: WatchedName;
	/** Identifies the request. A poll sends each request once. */
	readonly query: string;
	readonly begun: number;
	readonly ended: number;
}

/** All that a soak test knows so far. */
export interface SoakFacts {
	readonly created: readonly CreatedRecord[];
	readonly emissions: readonly Emission[];
	readonly kills: readonly Kill[];
	readonly requests: readonly PollRequest[];
}
