import { type Days, haveCommonDay } from './days';
import type { Change, Watch } from './events/watch';
import type { ScanList } from './scan/list';
import type { Found } from './scan/scan';
import type { Memory } from './state/memory';
import { type Edge, openMemory, type TriggerState } from './state/triggerState';
import { toId } from './toId';

/** What a poll comes to. */
export interface Step {
	/** In the order in which they were seen. */
	changes: Change[];
	state: TriggerState;
}

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
 * Compares what a poll read with what the trigger remembers.
 *
 * The first look takes all as known and finds nothing. It is taken twice: a row that goes while a list is read makes another
 * one slip back to a page that was read already, and whoever was missed then would pass for new.
 *
 * @param day the day on which the scan began, yyyy-MM-dd
 */
export function advance(state: TriggerState, found: Found, watch: Watch, day: string): Step {
	const memory = openMemory(state, watch);
	const changes: Change[] = [];
	for (const { record, list } of found.rows) {
		const id = toId(record[watch.idField]);
		const mark = watch.markOf(record, list);
		if (id === undefined || mark === undefined) continue;
		const noted = memory.note(id, mark);
		if (noted === undefined || state.look > 0 || !watch.isEvent(mark, noted.before)) continue;
		const change = { record, id, mark, ...noted };
		if (!cameIntoSight(change, state.edge, watch) && (watch.isWanted?.(record) ?? true)) changes.push(change);
	}
	return { changes, state: nextState({ state, found, watch, day, memory }) };
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

interface Progress {
	state: TriggerState;
	found: Found;
	watch: Watch;
	day: string;
	memory: Memory;
}

function nextState({ state, found, watch, day, memory }: Progress): TriggerState {
	const { position, pages } = found;
	const next: TriggerState = { look: state.look, memory: memory.close(), pages };
	if (position) return { ...next, ...(state.edge && { edge: state.edge }), scan: { ...position, day } };
	const window = watch.window?.(day);
	const edge = window && nextEdge(state.edge, window, memory, state.look);
	return { ...next, look: state.look === 1 ? 2 : 0, ...(edge && { edge }) };
}

function nextEdge(edge: Edge | undefined, window: Days, memory: Memory, look: number): Edge {
	const highestId = edge?.highestId ?? (look > 0 ? memory.highestId() : -1);
	if (edge === undefined || !haveCommonDay(edge.days, window)) return { days: window, highestId };
	const { from, to } = edge.days;
	return {
		days: { from: from < window.from ? from : window.from, to: to > window.to ? to : window.to },
		highestId,
	};
}
