import type { Change, Watch } from './events/watch';
import type { Row } from './scan/list';
import { toId } from './toId';

/** What the event would look like for a record; undefined where it can't happen to it, or the user does not want it. */
export function exampleOf({ record, list }: Row, watch: Watch): Change | undefined {
	const id = toId(record[watch.idField]);
	const mark = watch.markOf(record, list);
	if (id === undefined || mark === undefined) return undefined;
	const canBeEvent = watch.isEvent(mark, undefined) || watch.isEvent(mark, mark);
	return canBeEvent && (watch.isWanted?.(record) ?? true) ? { record, id, mark, turn: 1 } : undefined;
}

/**
 * The latest of some rows, as though the event had just happened to it; undefined when there is none. Of two rows of one
 * record the later one counts.
 */
export function pickLatest(rows: Row[], watch: Watch): Change | undefined {
	const examples = new Map<number, { change: Change; rank: number; moment: string }>();
	for (const row of rows) {
		const change = exampleOf(row, watch);
		if (change === undefined) continue;
		const rank = watch.exampleRank?.(row.record, row.list) ?? 0;
		examples.set(change.id, { change, rank, moment: watch.momentOf?.(row.record) ?? '' });
	}
	const [first] = [...examples.values()].sort(
		(one, other) => one.rank - other.rank || other.moment.localeCompare(one.moment) || other.change.id - one.change.id,
	);
	return first?.change;
}
