import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { CustomRead, ItemContext } from '../../shared/call';
import { runPool } from '../../shared/execute/runPool';
import { maxConcurrency } from '../../shared/http/concurrency';
import { idIn } from '../../shared/http/listEnd';
import { shiftDay } from '../../shared/parameters/day';
import type { Parameter } from '../../shared/parameters/fields';
import { throwInvalidParameter } from '../../shared/parameters/invalidParameter';
import { readSource } from '../../shared/parameters/readParameters';

const mostDays = 366;

/**
 * Reads the timecards of a range of days with one request per day, because the rows don't name their day.
 *
 * @param first the parameter with the first day
 * @param last the parameter with the last day
 * @returns a reader of records with `date`, in the order of the days. A timecard that ClayHR lists for several days has the first of them.
 * @throws NodeOperationError if the range is too long; NodeApiError if a request fails
 */
export const readDayByDay =
	(first: Parameter, last: Parameter): CustomRead =>
	async ({ item, read, limit }) => {
		const days = daysBetween(item, first, last);
		const found: INodeExecutionData[][] = [];
		let count = 0;
		await runPool([...days.entries()], maxConcurrency, async ([place, day]) => {
			if (count >= limit) return;
			const rows = await read({ startDate: day, endDate: day });
			found[place] = rows.map((row) => ({ ...row, json: { ...row.json, date: day } }));
			count += rows.length;
		});
		return firstOfEach(found.flat()).slice(0, limit);
	};

function daysBetween(item: ItemContext, first: Parameter, last: Parameter): string[] {
	const [start, end] = [String(readSource(item, first)), String(readSource(item, last))];
	if (end >= shiftDay(start, mostDays))
		return throwInvalidParameter(item, last.parameter, `must be at most ${mostDays - 1} days after 'From'`);
	const days: string[] = [];
	for (let day = start; day <= end; day = shiftDay(day, 1)) days.push(day);
	return days;
}

function firstOfEach(rows: INodeExecutionData[]): INodeExecutionData[] {
	const found = new Map<unknown, INodeExecutionData>();
	for (const row of rows) {
		const id = idOf(row.json) ?? Symbol('without an ID');
		if (!found.has(id)) found.set(id, row);
	}
	return [...found.values()];
}

const idOf = (record: IDataObject) => idIn(record, 'cardId');
