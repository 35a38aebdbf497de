import type { CreatedRecord, Emission, Kill, SoakFacts } from './facts.mts';
import { handOverMilliseconds, sinceLastAnswer } from './moments.mts';

/** An event that was emitted more than once, with its items in order. */
export interface Repeat {
	readonly eventId: string;
	readonly emissions: readonly Emission[];
}

/** The comparison of created records with emitted items. */
export interface Verdict {
	/** The number of created records with an event. */
	readonly emitted: number;
	/** Created records without an event and without an excuse. */
	readonly lost: readonly CreatedRecord[];
	/** Lost events with an excuse: a kill came between storing the trigger's state and starting the workflow. */
	readonly cutOff: readonly CreatedRecord[];
	/** Repeated events without an excuse. */
	readonly repeated: readonly Repeat[];
	/** Repeated events with an excuse: a kill came after storing the execution, maybe before storing the trigger's state. */
	readonly toldAgain: readonly Repeat[];
	/** Events without a created record. */
	readonly unknown: readonly string[];
	/** Executions that a kill ended early. */
	readonly cutShort: number;
}

/**
 * Compares created records with emitted items.
 * @param strict whether no loss and no repetition is excused
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

/** The kill that excuses a lost event: it came so soon after a poll that n8n may not have started the workflow yet. */
export function excuseFor({ event, at }: CreatedRecord, { kills, requests }: SoakFacts): Kill | undefined {
	const later = requests.filter((request) => request.event === event && request.ended >= at);
	return kills.find((kill) => sinceLastAnswer(kill.at, later) <= handOverMilliseconds);
}

/** Whether a kill came between two of the items, soon after n8n stored the execution of the earlier one. */
function isExcused({ emissions }: Repeat, { kills }: SoakFacts): boolean {
	return emissions.slice(1).every((again, index) => {
		const first = emissions[index]?.at ?? again.at;
		return kills.some(({ at }) => at >= first && at <= again.at && at - first <= handOverMilliseconds);
	});
}

/** Whether all losses and repetitions are excused. */
export function isGood({ lost, repeated, unknown }: Verdict): boolean {
	return lost.length + repeated.length + unknown.length === 0;
}
