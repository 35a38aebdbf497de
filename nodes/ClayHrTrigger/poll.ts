import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import { dayOf } from '../ClayHr/shared/parameters/day';
import { getListPage } from '../ClayHr/shared/lists/getList';
import { assertIds } from './assertIds';
import { Comparison, nextLists } from './comparison';
import type { Change, Watch } from './events/watch';
import { readSettings } from './parameters/settings';
import { unlessPolling } from './pollLock';
import { noteEmitted, wasJustEmitted } from './repeatGuard';
import { type Budget, startBudget } from './scan/budget';
import { overFirstPage } from './scan/firstPage';
import type { ReadPage, Row } from './scan/list';
import { scan } from './scan/scan';
import { latestChange } from './showLatest';
import { openState } from './openState';
import { checkOf, type TriggerState, writeState } from './state/triggerState';
import { toItem } from './toItem';

// A short break is worth waiting for; for a longer one n8n knows better when to poll again.
const longestWait = 2000;

/**
 * One poll: reads what the chosen event needs as far as the time allows, and remembers what it read.
 *
 * @returns what happened since the last poll; nothing at the first one, which only takes note of what is there
 * @throws NodeApiError when ClayHR can't be read, with the state as it was; NodeOperationError for a parameter or a state
 * that can't be read, and when a poll by hand finds nothing to show
 */
export async function pollClayHr(context: IPollFunctions): Promise<IDataObject[]> {
	const budget = startBudget(context);
	const now = new Date();
	const today = dayOf(now, context.getTimezone());
	const settings = await readSettings(context);
	const { watch } = settings;
	const patience = { timeout: budget.timeout, longestWait };
	const readPage = overFirstPage(async (list, page) => await getListPage(context, list, page, patience));
	const poll = { context, watch, readPage, budget, today };
	const options = { isRaw: settings.isRaw, detectedAt: now.toISOString() };
	const toItems = (changes: Change[]) => changes.map((change) => toItem(change, watch, options));
	if (context.getMode() === 'manual') return toItems([await latestChange(context, watch, readPage, today)]);
	const found = await unlessPolling(context, budget.total, async (holdsLock) => {
		const stored = context.getWorkflowStaticData('node');
		const from = checkOf(stored);
		if (wasJustEmitted(context, from)) return [];
		const step = await readOn(openState(context.getNode(), stored, settings), poll);
		// A poll that took the lock over began with the same state and finds the same events.
		if (!holdsLock()) return [];
		// Before the state is written: whatever goes wrong here, the events must not pass for told.
		const items = toItems(step.changes);
		writeState(stored, step.state, watch);
		if (items.length > 0) noteEmitted(context, from);
		return items;
	});
	return found ?? [];
}

interface Poll {
	context: IPollFunctions;
	watch: Watch;
	readPage: ReadPage;
	budget: Budget;
	today: string;
}

/** Reads all lists once, or what is left of them; at the first look as often as it takes, if the time allows. */
async function readOn(state: TriggerState, poll: Poll): Promise<{ changes: Change[]; state: TriggerState }> {
	const { context, watch, readPage, budget, today } = poll;
	const { lists, day } = nextLists(state, watch, today);
	const { pages, scan: position } = state;
	const comparison = new Comparison(state, watch);
	const take = (row: Row) => comparison.take(row);
	const found = await scan({ lists, position, pages, readPage, take, isOver: budget.isOver });
	assertIds(context, comparison.counts, watch);
	const { changes } = comparison;
	const next = comparison.end(found, day);
	const isDone = next.look === 0 || next.scan !== undefined || budget.isOver();
	return isDone ? { changes, state: next } : await readOn(next, poll);
}
