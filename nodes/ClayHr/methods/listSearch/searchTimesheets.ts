import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { withQuery } from '../../shared/lists/defineList';
import { timesheets, timesheetsToDecide } from '../../resources/timesheet/lists';
import { timesheetShape } from '../../resources/timesheet/shape';
import { reportOf, settle } from '../../shared/http/failure';
import { simplify } from '../../shared/records/shape';
import { getList } from '../../shared/lists/getList';
import { choices, joined } from './choices';
import { ownerId } from './ownerId';

const dayLength = 86_400_000;
const daysBack = 366;
const daysAhead = 31;

/**
 * Timesheets from the last year to the next month: timesheets that the API key's user must approve, and the user's own.
 */
export async function searchTimesheets(this: ILoadOptionsFunctions, filter?: string): Promise<INodeListSearchResult> {
	const window = { startDate: dayFromNow(-daysBack), endDate: dayFromNow(daysAhead) };
	const userID = await ownerId(this);
	const [own, waiting] = await Promise.all([
		getList(this, withQuery(timesheets, { userID, ...window })),
		readToDecide(this, window),
	]);
	const rows = new Map([...waiting, ...own].map((row) => [row.timesheetId, row]));
	return choices([...rows.values()], describe, filter);
}

// ClayHR may refuse this list to users who approve no timesheets. Their own timesheets are listed anyway.
async function readToDecide(context: ILoadOptionsFunctions, query: IDataObject): Promise<IDataObject[]> {
	const outcome = await settle(getList(context, withQuery(timesheetsToDecide, query)));
	if ('value' in outcome) return outcome.value;
	if ([401, 403].includes(reportOf(outcome.error)?.status ?? 0)) return [];
	throw outcome.error;
}

function describe(row: IDataObject) {
	const { id, user, startDate, endDate, status } = simplify(row, timesheetShape);
	const days = [startDate, endDate].filter((day) => day !== null).join(' to ');
	return { name: joined(user, days, status), id };
}

const dayFromNow = (days: number) => new Date(Date.now() + days * dayLength).toISOString().slice(0, 10);
