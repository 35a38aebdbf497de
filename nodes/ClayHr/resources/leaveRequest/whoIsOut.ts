import type { IDataObject } from 'n8n-workflow';

import type { CustomRead, ItemContext } from '../../shared/call';
import { dayOf, shiftDay } from '../../shared/parameters/day';
import { choice, choices, date, flag, integer, lastDay, needed } from '../../shared/parameters/fields';
import { throwInvalidParameter } from '../../shared/parameters/invalidParameter';
import type { ParameterReader } from '../../shared/parameters/parameterReader';
import { operationError } from '../../shared/nodeErrors';
import { isSet, readSource, readSources } from '../../shared/parameters/readParameters';
import { leaveStatuses } from './codes';
import { type Days, daysOf, daysOut, hasFirstDay } from './daysOut';
import { type OutPeriod, outPeriods } from './whoIsOutFields';

const period = choice<OutPeriod>('outPeriod', ...outPeriods);
const hasName = (item: ParameterReader) => readSource(item, period) !== 'range';

/** The date range, if it is no period with a name. */
export const outRange = {
	startDate: { ...date('outFrom'), isLeftOut: hasName },
	endDate: { ...lastDay('outTo', 'outFrom'), isLeftOut: hasName },
};

/** Optional parameters of Leave Request: Get Who Is Out. */
export const outOptions = {
	period,
	margin: needed(integer('outOptions.margin', { least: 0 })),
	skipsWeekends: needed(flag('outOptions.skipWeekends', false, true)),
	statuses: needed(choices('outOptions.statuses', ...leaveStatuses)),
};

const usualMargin = 92;
const longestRange = 366;

/**
 * Reads the leave in a period, one request per status, and makes one record per person and day.
 *
 * @throws NodeOperationError if the date range is too long, or if no leave request has a first day; NodeApiError if a request fails
 */
export const readWhoIsOut: CustomRead = async ({ item, read, limit }) => {
	const days = daysIn(item);
	const { margin = usualMargin, statuses = ['AP'] } = readSources(item, outOptions);
	const startDate = shiftDay(days.first, -Number(margin));
	const endDate = shiftDay(days.last, Number(margin));
	const found: IDataObject[] = [];
	for (const status of Array.isArray(statuses) ? statuses.map(String) : []) {
		const rows = await read({ startDate, endDate, status }, Infinity);
		found.push(...rows.map(({ json }) => json));
	}
	assertFirstDays(item, found);
	const records = daysOut(found, days, isSet(item, 'outOptions.skipWeekends'));
	return records.slice(0, limit).map((json) => ({ json }));
};

/** Without a first day that can be read, everybody would seem to be at work. One broken request does not hide the others. */
function assertFirstDays({ node, itemIndex }: ItemContext, requests: IDataObject[]): void {
	if (requests.length === 0 || requests.some(hasFirstDay)) return;
	const what = "ClayHR returned leave requests without a first day in the field 'date'";
	throw operationError(node, what, {
		description:
			'The node expects a date such as 2026-03-31. Your ClayHR may differ from its documentation. Please report this to the maintainers of n8n-nodes-clayhr.',
		itemIndex,
	});
}

function daysIn(item: ItemContext): Days {
	const name = readSource(item, period);
	if (name === 'today' || name === 'tomorrow' || name === 'thisWeek' || name === 'nextWeek')
		return daysOf(name, dayOf(new Date(), item.timezone));
	const { startDate, endDate } = readSources(item, outRange);
	const [first, last] = [String(startDate), String(endDate)];
	return last > shiftDay(first, longestRange)
		? throwInvalidParameter(item, 'outTo', `must be at most ${longestRange} days after 'From'`)
		: { first, last };
}
