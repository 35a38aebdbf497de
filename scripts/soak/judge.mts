import type { CreatedRecord, Emission, Kill, SoakFacts } from './facts.mts';
import { handOverMilliseconds, sinceLastAnswer } from './moments.mts';

/** An event that came out more than once, with its items in their order. */
export interface Repeat {
	readonly eventId: string;
	readonly emissions: readonly Emission[];
}

/** What comes of comparing what was created with what the trigger put out. */
export interface Verdict {
	/** Number of created records that came out. */
	readonly emitted: number;
	/** Created records that did not come out, without an excuse. */
	readonly lost: readonly CreatedRecord[];
	/** The same, but n8n was killed while it could be handing them over: it stores what the trigger knows first. */
	readonly cutOff: readonly CreatedRecord[];
	/** Events that came out again, without an excuse. */
	readonly repeated: readonly Repeat[];
	/** The same, but n8n was killed right after their execution was stored: what the trigger knows may not have been. */
	readonly toldAgain: readonly Repeat[];
	/** Events that came out although nothing was created. */
	readonly unknown: readonly string[];
	/** Executions that a kill ended before their end. */
	readonly cutShort: number;
}

/**
 * Compares what was created with what the trigger put out.
 * @param strict true when nothing is unavoidable
 */
export function judge(facts: SoakFacts, strict = false): Verdict {
	const { created, emissions } = facts;
	const byEvent = groupByEvent(emissions);
	const createdIds = new Set(created.map(({ eventId }) => eventId));
	const missing = created.filter(({ eventId }) => !byEvent.has(eventId));
	const repeats = [...byEvent]
		.filter(([, items]) => items.length > 1)
		.map(([eventId, items]) => inOrder(eventId, items));
	return {
		emitted: created.length - missing.length,
		lost: missing.filter((record) => strict || excuseFor(record, facts) === undefined),
		cutOff: missing.filter((record) => !strict && excuseFor(record, facts) !== undefined),
		repeated: repeats.filter((repeat) => strict || !isExcused(repeat, facts)),
		toldAgain: repeats.filter((repeat) => !strict && isExcused(repeat, facts)),
		unknown: [...byEvent.keys()].filter((eventId) => !createdIds.has(eventId)),
		cutShort: new Set(emissions.filter(({ cutShort }) => cutShort).map(({ executionId }) => executionId)).size,
	};
}

function groupByEvent(emissions: readonly Emission[]): ReadonlyMap<string, readonly Emission[]> {
	const groups = new Map<string, Emission[]>();
	for (const emission of emissions) {
		const group = groups.get(emission.eventId);
		if (group === undefined) groups.set(emission.eventId, [emission]);
		else group.push(emission);
	}
	return groups;
}

function inOrder(eventId: string, items: readonly Emission[]): Repeat {
	return { eventId, emissions: [...items].sort((one, other) => one.at - other.at) };
}

/** The kill that excuses a missing record: it came so shortly after a poll that n8n could still be handing it over. */
export function excuseFor({ event, at }: CreatedRecord, { kills, requests }: SoakFacts): Kill | undefined {
	const later = requests.filter((request) => request.event === event && request.ended >= at);
	return kills.find((kill) => sinceLastAnswer(kill.at, later) <= handOverMilliseconds);
}

/** True when n8n was killed between any two of the items, shortly after the earlier one's execution was stored. */
function isExcused({ emissions }: Repeat, { kills }: SoakFacts): boolean {
	return emissions.slice(1).every((again, index) => {
		const first = emissions[index]?.at ?? again.at;
		return kills.some(({ at }) => at >= first && at <= again.at && at - first <= handOverMilliseconds);
	});
}

/** True when nothing is wrong but what n8n makes unavoidable. */
export function isGood({ lost, repeated, unknown }: Verdict): boolean {
	return lost.length + repeated.length + unknown.length === 0;
}
