import type { IDataObject } from 'n8n-workflow';

import type { IdCounts } from './assertIds';
import { type Days, haveCommonDay } from './days';
import type { Change, EventDefinition } from './events/eventDefinition';
import type { Row, ScanList } from './scan/list';
import type { ScanResult } from './scan/scan';
import type { Memory } from './state/memory';
import { openMemory, type TriggerState, type VisibleWindow } from './state/triggerState';
import { isTooLong, toId } from './toId';

/**
 * The lists to read next, and the day on which their scan began. An interrupted scan keeps its day.
 *
 * @param today yyyy-MM-dd
 */
export function listsToRead(
	{ baselinePass, scan }: TriggerState,
	definition: EventDefinition,
	today: string,
): { lists: ScanList[]; day: string } {
	const day = scan?.day ?? today;
	const lists = (baselinePass > 0 ? definition.baselineLists?.(day) : undefined) ?? definition.lists(day);
	return { lists, day };
}

/**
 * Compares the rows of a poll with what the trigger remembers. It does not modify the state that it starts from.
 *
 * The baseline remembers all existing records without events. It is read twice: if a row disappears during paging, another
 * row shifts to a page that was already read. One pass would miss that row, and the next poll would report it as new.
 */
export class ChangeDetector {
	/** The changes so far, in the order of the rows. */
	readonly changes: Change[] = [];
	/** The records so far, if the event needs them. */
	readonly rows: IDataObject[] = [];
	/** How many rows came so far. */
	readonly counts: IdCounts = { rows: 0, withId: 0 };
	private readonly memory: Memory;

	constructor(
		private readonly state: TriggerState,
		private readonly definition: EventDefinition,
	) {
		this.memory = openMemory(state, definition);
	}

	/** Remembers a row and detects its change. If a record is in several rows, the last one counts. */
	addRow({ record, list }: Row): void {
		const { definition, state } = this;
		this.counts.rows += 1;
		const given = record[definition.idField];
		const id = toId(given);
		if (id === undefined) {
			if (isTooLong(given)) this.counts.tooLong = String(given);
			return;
		}
		this.counts.withId += 1;
		if (definition.keepsRows === true) this.rows.push(record);
		const trackedValue = definition.trackedValueOf(record, list);
		if (trackedValue === undefined) {
			this.noteUnreadable(record);
			return;
		}
		if (definition.hasTrackedFields?.(record) === false && this.memory.has(id)) return;
		const passes = definition.passesFilters ? definition.passesFilters(record) : true;
		// The next poll may be able to tell, and must then find the record as it is now.
		if (passes === undefined && state.baselinePass === 0) return;
		const update = this.memory.remember(id, trackedValue);
		if (update === undefined || state.baselinePass > 0) return;
		if (!definition.isEvent(trackedValue, update.previousValue)) return;
		const change = { record, id, trackedValue, ...update };
		if (movedIntoWindow(change, state.visibleWindow, definition)) return;
		if (passes === true) this.changes.push(change);
	}

	private noteUnreadable(record: IDataObject): void {
		const { datedField } = this.definition;
		if (datedField === undefined) return;
		this.counts.unreadable = (this.counts.unreadable ?? 0) + 1;
		this.counts.example ??= String(record[datedField]);
	}

	/**
	 * The state for the next poll.
	 *
	 * @param day the day on which the scan began, yyyy-MM-dd
	 */
	nextState({ position, pages }: ScanResult, day: string): TriggerState {
		const { baselinePass, visibleWindow } = this.state;
		const next = { baselinePass, memory: this.memory.serialize(), pages };
		if (position) return { ...next, ...(visibleWindow && { visibleWindow }), scan: { ...position, day } };
		const days = this.definition.window?.(day);
		return {
			...next,
			baselinePass: baselinePass === 1 ? 2 : 0,
			...(days && { visibleWindow: this.nextVisibleWindow(days) }),
		};
	}

	private nextVisibleWindow(window: Days): VisibleWindow {
		const { baselinePass, visibleWindow } = this.state;
		const highestId = visibleWindow?.highestId ?? (baselinePass > 0 ? this.memory.highestId() : -1);
		if (visibleWindow === undefined || !haveCommonDay(visibleWindow.days, window)) return { days: window, highestId };
		const { from, to } = visibleWindow.days;
		return {
			days: { from: from < window.from ? from : window.from, to: to > window.to ? to : window.to },
			highestId,
		};
	}
}

/**
 * Tells whether an unknown record is an old one that only moved into the window because time passed: its ID is not higher
 * than any ID of the baseline, and none of its days was visible before.
 */
function movedIntoWindow(
	{ id, previousValue, record }: Change,
	visibleWindow: VisibleWindow | undefined,
	{ daysOf }: EventDefinition,
): boolean {
	if (previousValue !== undefined || visibleWindow === undefined || id > visibleWindow.highestId) return false;
	const days = daysOf?.(record);
	return days !== undefined && !haveCommonDay(days, visibleWindow.days);
}
