import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../support/problem.mts';
import type { CreatedRecord, Emission, Kill, PollRequest, SoakFacts } from './facts.mts';
import { pollsSince } from './moments.mts';
import type { RoundResult } from './round.mts';
import { watchedNames, type WatchedName } from './watched.mts';

/** Where the facts come from. */
export interface Sources {
	readonly emissions: () => Promise<readonly Emission[]>;
	readonly pollRequests: () => Promise<readonly PollRequest[]>;
}

/** What has not come out by then will not: n8n polls at once when it starts, and the next poll sees all that is there. */
const pollsToWaitFor = 3;
const longestWait = 90_000;

/** What was done so far in a soak test, and what came of it. */
export class SoakRecord {
	private readonly created: CreatedRecord[] = [];
	private readonly kills: Kill[] = [];

	/** @param lookEvery milliseconds between two looks at the sources */
	constructor(
		private readonly sources: Sources,
		private readonly lookEvery = 1000,
	) {}

	/**
	 * Waits until every event was polled twice: what is there is known then, and n8n has stored that.
	 * @throws Problem when n8n does not poll
	 */
	async untilWatching(): Promise<SoakFacts> {
		const begun = Date.now();
		await this.untilTrue(async () => hadPolls(watchedNames, 2, begun, await this.sources.pollRequests()));
		return this.facts();
	}

	/**
	 * Adds a round, and waits until all of its records came out, or until they had the time for it.
	 * @throws Problem when n8n does not poll
	 */
	async add({ created, kills, readyAt }: RoundResult): Promise<SoakFacts> {
		this.created.push(...created);
		this.kills.push(...kills);
		const since = Math.max(readyAt, ...created.map(({ at }) => at));
		const events = created.map(({ event }) => event);
		await this.untilTrue(async () => {
			const emitted = new Set((await this.sources.emissions()).map(({ eventId }) => eventId));
			if (created.every(({ eventId }) => emitted.has(eventId))) return true;
			return hadPolls(events, pollsToWaitFor, since, await this.sources.pollRequests());
		});
		// What the last of these polls found may still be on its way.
		await sleep(this.lookEvery);
		return this.facts();
	}

	private async untilTrue(holds: () => Promise<boolean>): Promise<void> {
		const deadline = Date.now() + longestWait;
		while (!(await holds())) {
			if (Date.now() > deadline) throw new Problem(`n8n did not poll for ${longestWait / 1000} seconds.`);
			await sleep(this.lookEvery);
		}
	}

	private async facts(): Promise<SoakFacts> {
		const requests = await this.sources.pollRequests();
		return { created: this.created, emissions: await this.sources.emissions(), kills: this.kills, requests };
	}
}

function hadPolls(
	events: readonly WatchedName[],
	polls: number,
	since: number,
	requests: readonly PollRequest[],
): boolean {
	return events.every((event) => {
		const own = requests.filter((request) => request.event === event);
		return pollsSince(since, own) >= polls;
	});
}
