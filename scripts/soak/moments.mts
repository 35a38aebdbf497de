import type { Kill, PollRequest, SoakFacts } from './facts.mts';

/** What n8n was doing when it was killed, as seen from ClayHR's side. */
export const moments = ['during a poll', 'just after a poll', 'while n8n started', 'between polls'] as const;
export type Moment = (typeof moments)[number];

/** How long after a poll's last response n8n may still be emitting items. Each run measures it. */
export const handOverMilliseconds = 1000;

/** Tells what n8n was doing when it was killed. */
export function momentOf({ at, ready }: Kill, requests: readonly PollRequest[]): Moment {
	if (requests.some(({ begun, ended }) => begun <= at && at <= ended)) return 'during a poll';
	if (sinceLastAnswer(at, requests) <= handOverMilliseconds) return 'just after a poll';
	return ready ? 'between polls' : 'while n8n started';
}

/** The milliseconds between the last response to a poll and a moment; infinite if there was none. */
export function sinceLastAnswer(at: number, requests: readonly PollRequest[]): number {
	return Math.min(...requests.map(({ ended }) => (ended <= at ? at - ended : Infinity)));
}

/** Counts the polls of one event that began and ended since a moment, by the requests that were repeated after them. */
export function pollsSince(since: number, requests: readonly PollRequest[]): number {
	const counts = new Map<string, number>();
	for (const { begun, query } of requests) if (begun >= since) counts.set(query, (counts.get(query) ?? 0) + 1);
	return Math.max(1, ...counts.values()) - 1;
}

/** The milliseconds from a poll's last response to the storing of its execution, one value per execution, ascending. */
export function handOvers({ emissions, requests }: SoakFacts): number[] {
	const times = emissions.map(({ eventId, at }) => {
		const own = requests.filter(({ event }) => eventId.startsWith(`${event}:`));
		return sinceLastAnswer(at, own);
	});
	return times.filter(Number.isFinite).sort((one, other) => one - other);
}
