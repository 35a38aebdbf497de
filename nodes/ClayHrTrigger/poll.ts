import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import { dayOf } from '../ClayHr/shared/parameters/day';
import { getListPage } from '../ClayHr/shared/lists/getList';
import { isActivationPoll } from './activationPoll';
import { assertIds, assertReadable } from './assertIds';
import { ChangeDetector, listsToRead } from './changeDetector';
import { isDuplicatePoll, rememberEmittingPoll } from './duplicatePollGuard';
import type { Change, EventDefinition } from './events/eventDefinition';
import { fetchTestEvent } from './fetchTestEvent';
import { loadState } from './loadState';
import { withListName } from './nameList';
import { readSettings } from './parameters/settings';
import { withPollLock } from './pollLock';
import { createPollReader } from './pollReader';
import { type Budget, startBudget } from './scan/budget';
import type { ReadPage, Row } from './scan/list';
import { scan } from './scan/scan';
import { withUnsureFirstPage } from './scan/unsureFirstPage';
import { checksumOf, type TriggerState, writeState } from './state/triggerState';
import { toItem } from './toItem';

// In milliseconds. If a retry has to wait longer, the poll fails and n8n decides when to poll again.
const longestWait = 2000;

/**
 * Runs one poll: reads the lists of the chosen event within the time budget and stores what it read.
 *
 * @returns one item per event since the last poll; [] for a baseline poll, which only remembers what exists. In manual
 * mode, one sample event
 * @throws NodeApiError if a request fails; the stored state stays unchanged
 * @throws NodeOperationError for an invalid parameter or an unreadable state, and if manual mode finds no sample
 */
export async function pollClayHr(context: IPollFunctions): Promise<IDataObject[]> {
	const budget = startBudget(context);
	const now = new Date();
	const today = dayOf(now, context.getTimezone());
	const limits = { timeout: budget.timeout, longestWait };
	const settings = await readSettings(context, limits);
	const { definition } = settings;
	const readNamed = withListName(
		context,
		definition,
		async (list, page) => await getListPage(context, list, page, limits),
	);
	const readPage = withUnsureFirstPage(readNamed);
	const options = { output: settings.output, detectedAt: now.toISOString() };
	const toItems = async (changes: Change[]) => {
		const isIncomplete = definition.complete !== undefined && changes.length > 0;
		const completed = isIncomplete
			? await definition.complete?.(await createPollReader(context, limits), changes)
			: changes;
		return (completed ?? changes).map((change) => toItem(change, definition, options));
	};
	if (context.getMode() === 'manual') {
		return await toItems([await fetchTestEvent(context, definition, readPage, today)]);
	}
	const isActivation = isActivationPoll(context);
	const lock = { budgetMs: budget.total, isActivation };
	const items = await withPollLock(context, lock, async (holdsLock) => {
		const stored = context.getWorkflowStaticData('node');
		const checksum = checksumOf(stored);
		if (!isActivation && isDuplicatePoll(context, checksum)) return [];
		const state = loadState(context.getNode(), stored, settings);
		const result = await readLists(state, { context, definition, readPage, budget, today });
		// Build the items before the state is written: if building fails, the next poll finds the events again.
		const emitted = await toItems(result.changes);
		// The poll that took over the lock started from the same state, so it emits the same events.
		if (!holdsLock()) return [];
		writeState(stored, result.state, definition);
		if (emitted.length > 0) rememberEmittingPoll(context, checksum);
		return emitted;
	});
	return items ?? [];
}

interface Poll {
	context: IPollFunctions;
	definition: EventDefinition;
	readPage: ReadPage;
	budget: Budget;
	today: string;
}

/** Reads all lists once, or the rest of an interrupted scan. Both baseline passes run in one poll if the budget allows. */
async function readLists(state: TriggerState, poll: Poll): Promise<{ changes: Change[]; state: TriggerState }> {
	const { context, definition, readPage, budget, today } = poll;
	const { lists, day } = listsToRead(state, definition, today);
	const { pages, scan: position } = state;
	const detector = new ChangeDetector(state, definition);
	const onRow = (row: Row) => detector.addRow(row);
	const result = await scan({ lists, position, pages, readPage, onRow, isOver: budget.isOver });
	assertIds(context, detector.counts, definition);
	assertReadable(context, detector.counts, definition);
	const next = detector.nextState(result, day);
	const changes = definition.combine?.(detector.changes, detector.rows) ?? detector.changes;
	const isDone = next.baselinePass === 0 || next.scan !== undefined || budget.isOver();
	return isDone ? { changes, state: next } : await readLists(next, poll);
}
