import { z } from 'zod';
import { SandboxView } from '../start/sandboxView.mts';
import { Changes } from './changes.mts';
import type { CreatedRecord, PollRequest } from './facts.mts';
import type { PlannedTrouble, Trouble } from './planRound.mts';
import { watched, type WatchedName } from './watched.mts';

const requestShape = z.array(
	z.object({
		id: z.number(),
		path: z.string(),
		query: z.record(z.unknown()),
		time: z.string(),
		durationMs: z.number().nullable(),
	}),
);

const faults = (delayMs: number): Readonly<Record<Trouble, object>> => ({
	late: { kind: 'delay', delayMs },
	cut: { kind: 'cut' },
	busy: { kind: 'status', status: 429, retryAfter: 1 },
	broken: { kind: 'status', status: 503 },
});

/** A company of ClayHR in a soak test: things happen in it, and the sandbox's controls show and spoil its answers. */
export class ClayHrSide {
	private readonly controls: SandboxView;
	private readonly changes: Changes;
	private readonly requests = new Map<number, PollRequest>();

	/**
	 * @param url the sandbox's address without a slash at its end
	 * @param events those that are watched here; no two of them read the same list
	 */
	constructor(
		url: string,
		private readonly events: readonly WatchedName[],
	) {
		this.controls = new SandboxView(url);
		this.changes = new Changes(url, this.controls);
	}

	/** Lets something happen; returns the event it has to become. */
	async create(event: WatchedName): Promise<CreatedRecord> {
		return { event, eventId: await this.changes.make(event), at: Date.now() };
	}

	/** Makes something go wrong with the next answers to what the trigger reads for an event. */
	async make({ event, kind, answers, late }: Omit<PlannedTrouble, 'after'>): Promise<void> {
		const order = { path: watched[event].path, method: 'GET', times: answers, ...faults(late)[kind] };
		await this.controls.call('POST', '/_sandbox/faults', z.unknown(), order);
	}

	/** Lets nothing go wrong with further answers. */
	async answerWell(): Promise<void> {
		await this.controls.call('DELETE', '/_sandbox/faults', z.unknown());
	}

	/** Number of requests that are under way. */
	async requestsUnderWay(): Promise<number> {
		return (await this.controls.call('GET', '/_sandbox/in-flight', z.object({ now: z.number() }))).now;
	}

	/** All requests so far with which the trigger read this company. */
	async pollRequests(): Promise<readonly PollRequest[]> {
		const requests = await this.controls.call('GET', '/_sandbox/requests', requestShape);
		for (const { id, path, query, time, durationMs } of requests) {
			const event = this.events.find((name) => path === `/rm${watched[name].path}`);
			if (event === undefined) continue;
			const begun = Date.parse(time);
			// Both are rounded; a request that a kill cut must not seem to have ended before the kill.
			const ended = durationMs === null ? Infinity : begun + durationMs + 1;
			// Kept here, because the sandbox forgets the oldest.
			this.requests.set(id, { event, query: JSON.stringify(query), begun, ended });
		}
		return [...this.requests.values()];
	}
}
