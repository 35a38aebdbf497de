import type { WatchedName } from './watched.mts';

/** A record that was created in ClayHR, and the event it has to become; `at` is epoch milliseconds, as all times here. */
export interface CreatedRecord {
	readonly event: WatchedName;
	readonly eventId: string;
	readonly at: number;
}

/** An item that came out of the trigger: the execution it is in, and when n8n stored that. */
export interface Emission {
	readonly eventId: string;
	readonly executionId: string;
	readonly at: number;
	/** True when a kill ended the execution before its end: n8n lists it as crashed. */
	readonly cutShort: boolean;
}

/** A kill of n8n; `ready` tells whether n8n had answered before. */
export interface Kill {
	readonly at: number;
	readonly ready: boolean;
}

/** A request with which the trigger read ClayHR; `ended` is infinite while it is under way. */
export interface PollRequest {
	readonly event: WatchedName;
	/** What it asked for: a poll asks for the same thing once. */
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
