import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../support/problem.mts';
import type { CreatedRecord, Emission, Kill, PollRequest, SoakFacts } from './facts.mts';
import { pollsSince } from './moments.mts';
import type { RoundResult } from './round.mts';
import { watchedNames, type WatchedName } from './watched.mts';

/** The sources of the facts. */
export interface Sources {
	readonly emissions: () => Promise<readonly Emission[]>;
	readonly pollRequests: () => Promise<readonly PollRequest[]>;
}

// The first poll may have read the list before the record was created. The second one reads all records.
const pollsToSettle = 2;
// n8n gives up an activation that a kill interrupted after two minutes.
const longestWait = 180_000;

/** The changes of a soak test so far, and their events. */
export class SoakRecord {
	private readonly created: CreatedRecord[] = [];
	private readonly kills: Kill[] = [];

	/** @param lookEvery how often to read the sources, in milliseconds */
	constructor(
		private readonly sources: Sources,
		private readonly lookEvery = 1000,
	) {}

	/**
	 * Adds a round, and waits until all its records have events or have had enough polls.
	 * @throws Problem if n8n does not poll
	 */
	async add({ created, kills, readyAt }: RoundResult): Promise<SoakFacts> {
		this.created.push(...created);
		this.kills.push(...kills);
		const since = Math.max(readyAt, ...created.map(({ at }) => at));
		await this.until(async () => {
			const emitted = new Set((await this.sources.emissions()).map(({ eventId }) => eventId));
			if (created.every(({ eventId }) => emitted.has(eventId))) return true;
			const events = created.map(({ event }) => event);
			return this.hadPolls(events, since);
		});
		return this.facts();
	}

	/**
	 * Waits for two more polls of every event, in which repeated events would appear.
	 * @throws Problem if n8n does not poll
	 */
	async finish(): Promise<SoakFacts> {
		const since = Date.now();
		await this.until(() => this.hadPolls(watchedNames, since));
		return this.facts();
	}

	private async until(holds: () => Promise<boolean>): Promise<void> {
		const deadline = Date.now() + longestWait;
		while (!(await holds())) {
			if (Date.now() > deadline) throw new Problem(`n8n did not poll for ${longestWait / 60_000} minutes.`);
			await sleep(this.lookEvery);
		}
		// n8n may still be storing the items of the last poll.
		await sleep(this.lookEvery);
	}

	private async hadPolls(events: readonly WatchedName[], since: number): Promise<boolean> {
		const requests = await this.sources.pollRequests();
		return events.every((event) => {
			const own = requests.filter((request) => request.event === event);
			return pollsSince(since, own) >= pollsToSettle;
		});
	}

	private async facts(): Promise<SoakFacts> {
		const requests = await this.sources.pollRequests();
		return { created: this.created, emissions: await this.sources.emissions(), kills: this.kills, requests };
	}
}
