import type { IdCounts } from './assertIds';
import { type Days, haveCommonDay } from './days';
import type { Change, Watch } from './events/watch';
import type { Row, ScanList } from './scan/list';
import type { Found } from './scan/scan';
import type { Memory } from './state/memory';
import { type Edge, openMemory, type TriggerState } from './state/triggerState';
import { toId } from './toId';

/**
 * What is to be read next, and the day on which the scan that it belongs to began.
 *
 * @param today yyyy-MM-dd
 */
export function nextLists(
	{ look, scan }: TriggerState,
	watch: Watch,
	today: string,
): { lists: ScanList[]; day: string } {
	const day = scan?.day ?? today;
	const lists = (look > 0 ? watch.firstLists?.(day) : undefined) ?? watch.lists(day);
	return { lists, day };
}

/**
 * Compares what a poll reads, page by page, with what the trigger remembers. The state that it begins with stays as it is.
 *
 * The first look takes all as known and finds nothing. It is taken twice: a row that goes while a list is read makes another
 * one slip back to a page that was read already, and whoever was missed then would pass for new.
 */
export class Comparison {
	/** What happened, in the order in which it was seen. */
	readonly changes: Change[] = [];
	/** What was taken so far. */
	readonly counts: IdCounts = { rows: 0, withId: 0 };
	private readonly memory: Memory;

	constructor(
		private readonly state: TriggerState,
		private readonly watch: Watch,
	) {
		this.memory = openMemory(state, watch);
	}

	/** Takes note of a row. Of two rows of one record the later one counts. */
	take({ record, list }: Row): void {
		const { watch, state } = this;
		this.counts.rows += 1;
		const id = toId(record[watch.idField]);
		if (id === undefined) return;
		this.counts.withId += 1;
		const mark = watch.markOf(record, list);
		const noted = mark === undefined ? undefined : this.memory.note(id, mark);
		if (mark === undefined || noted === undefined || state.look > 0 || !watch.isEvent(mark, noted.before)) return;
		const change = { record, id, mark, ...noted };
		if (!cameIntoSight(change, state.edge, watch) && (watch.isWanted?.(record) ?? true)) this.changes.push(change);
	}

	/**
	 * The state to go on with after a scan.
	 *
	 * @param day the day on which the scan began, yyyy-MM-dd
	 */
	end({ position, pages }: Found, day: string): TriggerState {
		const { look, edge } = this.state;
		const next = { look, memory: this.memory.close(), pages };
		if (position) return { ...next, ...(edge && { edge }), scan: { ...position, day } };
		const window = this.watch.window?.(day);
		return { ...next, look: look === 1 ? 2 : 0, ...(window && { edge: this.nextEdge(window) }) };
	}

	private nextEdge(window: Days): Edge {
		const { look, edge } = this.state;
		const highestId = edge?.highestId ?? (look > 0 ? this.memory.highestId() : -1);
		if (edge === undefined || !haveCommonDay(edge.days, window)) return { days: window, highestId };
		const { from, to } = edge.days;
		return {
			days: { from: from < window.from ? from : window.from, to: to > window.to ? to : window.to },
			highestId,
		};
	}
}

/**
 * Whether a record that was not known has only come into the window with the days: it is older than the first look, and
 * about days that were out of sight until now.
 */
function cameIntoSight({ id, before, record }: Change, edge: Edge | undefined, { daysOf }: Watch): boolean {
	if (before !== undefined || edge === undefined || id > edge.highestId) return false;
	const days = daysOf?.(record);
	return days !== undefined && !haveCommonDay(days, edge.days);
}
