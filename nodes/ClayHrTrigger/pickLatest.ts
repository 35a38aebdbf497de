import type { Change, Watch } from './events/watch';
import type { Row } from './scan/list';
import { toId } from './toId';

/** How many records a poll by hand shows. */
export const mostShown = 3;

/** The latest few of some rows, each as though the event had just happened to it. */
export function pickLatest(rows: Row[], watch: Watch): Change[] {
	const changes = new Map<number, Change>();
	for (const { record, list } of rows) {
		const id = toId(record[watch.idField]);
		const mark = watch.markOf(record, list);
		if (id === undefined || mark === undefined) continue;
		const canBeEvent = watch.isEvent(mark, undefined) || watch.isEvent(mark, mark);
		if (canBeEvent && (watch.isWanted?.(record) ?? true)) changes.set(id, { record, id, mark, turn: 1 });
	}
	const momentOf = ({ record }: Change) => watch.momentOf?.(record) ?? '';
	const isLater = (one: Change, other: Change) => momentOf(other).localeCompare(momentOf(one)) || other.id - one.id;
	return [...changes.values()].sort(isLater).slice(0, mostShown);
}
