import type { Change, EventDefinition } from './events/eventDefinition';
import type { Row } from './scan/list';
import { toId } from './toId';

/** The event as it would look for a record; undefined if the event can't happen to it or the filters exclude it. */
export function sampleOf({ record, list }: Row, definition: EventDefinition): Change | undefined {
	const id = toId(record[definition.idField]);
	const value = definition.trackedValueOf(record, list);
	if (id === undefined || value === undefined) return undefined;
	const canBeEvent = definition.isEvent(value, undefined) || definition.isEvent(value, value);
	const isSample = canBeEvent && (definition.passesFilters === undefined || definition.passesFilters(record) === true);
	return isSample ? { record, id, trackedValue: value, occurrence: 1 } : undefined;
}

/**
 * Picks the latest of some rows as a sample event: by rank, then time, then ID. If a record is in several rows, its last
 * row counts.
 *
 * @returns undefined if no row can be a sample
 */
export function pickLatestSample(rows: Row[], definition: EventDefinition): Change | undefined {
	const samples = new Map<number, { change: Change; rank: number; timestamp: string }>();
	for (const row of rows) {
		const change = sampleOf(row, definition);
		if (change === undefined) continue;
		const rank = definition.sampleRank?.(row.record, row.list) ?? 0;
		samples.set(change.id, { change, rank, timestamp: definition.timestampOf?.(row.record) ?? '' });
	}
	const [first] = [...samples.values()].sort(
		(one, other) =>
			one.rank - other.rank || other.timestamp.localeCompare(one.timestamp) || other.change.id - one.change.id,
	);
	return first?.change;
}
