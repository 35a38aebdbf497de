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

/** A ClayHR company in a soak test: makes changes in it, and uses the sandbox's controls to inject faults and read the log. */
export class ClayHrSide {
	private readonly controls: SandboxView;
	private readonly changes: Changes;
	private readonly requests = new Map<number, PollRequest>();

	/**
	 * @param url the sandbox's address without a trailing slash
	 * @param events the events that are watched in this company; no two of them read the same list
	 */
	constructor(
		url: string,
		private readonly events: readonly WatchedName[],
	) {
		this.controls = new SandboxView(url);
		this.changes = new Changes(url, this.controls);
	}

	/** Makes a change. Returns the expected event. */
	async create(event: WatchedName): Promise<CreatedRecord> {
		return { event, eventId: await this.changes.make(event), at: Date.now() };
	}

	/** Injects faults into the next responses to an event's polls. */
	async make({ event, kind, answers, late }: Omit<PlannedTrouble, 'after'>): Promise<void> {
		const order = { path: watched[event].path, method: 'GET', times: answers, ...faults(late)[kind] };
		await this.controls.call('POST', '/_sandbox/faults', z.unknown(), order);
	}

	/** Removes all faults. */
	async answerWell(): Promise<void> {
		await this.controls.call('DELETE', '/_sandbox/faults', z.unknown());
	}

	/** The number of pending requests. */
	async requestsUnderWay(): Promise<number> {
		return (await this.controls.call('GET', '/_sandbox/in-flight', z.object({ now: z.number() }))).now;
	}

	/** All requests of the triggers in this company so far. */
	async pollRequests(): Promise<readonly PollRequest[]> {
		const requests = await this.controls.call('GET', '/_sandbox/requests', requestShape);
		for (const { id, path, query, time, durationMs } of requests) {
			const event = this.events.find((name) => path === `/rm${watched[name].path}`);
			if (event === undefined) continue;
			const begun = Date.parse(time);
			// Both times are rounded. A request that a kill interrupted must not seem to end before the kill.
			const ended = durationMs === null ? Infinity : begun + durationMs + 1;
			// Collected here, because the sandbox's log drops its oldest entries.
			this.requests.set(id, { event, query: JSON.stringify(query), begun, ended });
		}
		return [...this.requests.values()];
	}
}
