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

// The first may have read before the record came; the second reads all that is there.
const pollsToSettle = 2;
// n8n gives up waiting for an activation that a kill has cut after two minutes.
const longestWait = 180_000;

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
	 * Adds a round, and waits until all of its records came out, or until they had the time for it.
	 * @throws Problem when n8n does not poll
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
	 * Waits for two further polls of every event: who tells something twice has had the time for it then.
	 * @throws Problem when n8n does not poll
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
		// What the last poll found may still be on its way.
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
