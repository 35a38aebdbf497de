import type { Kill, PollRequest, SoakFacts } from './facts.mts';

/** What n8n was doing when it was killed, as far as ClayHR's side can tell. */
export const moments = ['during a poll', 'just after a poll', 'while n8n started', 'between polls'] as const;
export type Moment = (typeof moments)[number];

/** How long after a poll's last answer n8n may still be handing its items over; every run measures it anew. */
export const handOverMilliseconds = 1000;

/** Tells what n8n was doing when it was killed. */
export function momentOf({ at, ready }: Kill, requests: readonly PollRequest[]): Moment {
	if (requests.some(({ begun, ended }) => begun <= at && at <= ended)) return 'during a poll';
	if (sinceLastAnswer(at, requests) <= handOverMilliseconds) return 'just after a poll';
	return ready ? 'between polls' : 'while n8n started';
}

/** Milliseconds between the last answer to a poll and a moment; infinite when there was none. */
export function sinceLastAnswer(at: number, requests: readonly PollRequest[]): number {
	return Math.min(...requests.map(({ ended }) => (ended <= at ? at - ended : Infinity)));
}

/** Counts the polls of one event that began and ended since a moment, by what was asked for once more after them. */
export function pollsSince(since: number, requests: readonly PollRequest[]): number {
	const counts = new Map<string, number>();
	for (const { begun, query } of requests) if (begun >= since) counts.set(query, (counts.get(query) ?? 0) + 1);
	return Math.max(1, ...counts.values()) - 1;
}

/** Milliseconds from a poll's last answer to the storing of the execution with its items: one for each, ascending. */
export function handOvers({ emissions, requests }: SoakFacts): number[] {
	const times = emissions.map(({ eventId, at }) => {
		const own = requests.filter(({ event }) => eventId.startsWith(`${event}:`));
		return sinceLastAnswer(at, own);
	});
	return times.filter(Number.isFinite).sort((one, other) => one - other);
}
