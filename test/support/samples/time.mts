import type { IDataObject } from 'n8n-workflow';

import { call } from '../../sandbox/callClayHr.mts';
import type { Operation } from '../operations.mts';
import type { Sandbox } from '../sandbox.mts';
import type { Samples } from '../sampleParameters.mts';

/** Two sets of values for expenses, timesheets, timecards, shifts, and invoices. */
export async function timeSamples(sandbox: Sandbox): Promise<[Samples, Samples]> {
	const idsOf = async (collection: string, id: string, fits: (record: IDataObject) => boolean): Promise<number[]> => {
		const records = await sandbox.control<IDataObject[]>('GET', `/state/${collection}`);
		return records.filter(fits).map((record) => Number(record[id]));
	};
	const projects = await idsOf('projects', 'projectId', () => true);
	const reports = await idsOf('expenseReports', 'expenseReportId', ({ status }) => status === 'SUB');
	const editable = await idsOf(
		'expenseReports',
		'expenseReportId',
		({ status }) => status === 'DRFT' || status === 'RJ',
	);
	const items = await idsOf('expenseItems', 'expenseItemId', ({ expenseReportId }) =>
		editable.includes(Number(expenseReportId)),
	);
	const sheets = await idsOf('timesheets', 'timesheetId', ({ status }) => status === 'PD');
	const open = await idsOf(
		'timesheets',
		'timesheetId',
		({ userId, status }) => userId === Number(sandbox.userId) && status === 'RJ',
	);
	const cards = await idsOf('timecards', 'cardId', ({ timesheetId }) => timesheetId === open[0]);
	const owners = [...new Set(await idsOf('timecards', 'userId', () => true))];
	const set = (place: number, expenseItemCurrency: string): Samples => ({
		expenseReportId: at(reports, place),
		expenseItemId: at(items, place),
		expenseItemReportId: at(editable, place),
		expenseItemTypeId: 9 + place,
		expenseItemCurrency,
		expenseItemProjectId: at(projects, place),
		timesheetId: at(sheets, place),
		timecardId: at(cards, place),
		timecardUserId: at(owners, place),
		'timecard.getAll.peopleUserId': at(owners, place),
		timesheetEntryProjectId: at(projects, place),
		timesheetEntryElapsedTime: `0${6 + place}:30:00`,
		invoiceProjectId: at(projects, place),
		shiftStatus: 'A',
	});
	return [set(0, '$(USD)'), set(1, '₹(INR)')];
}

/**
 * Starts the clock of the API key's user where an operation needs it to run, and leaves no trace in the log of requests.
 */
export async function prepareClock(sandbox: Sandbox, { resource, operation }: Operation): Promise<void> {
	if (resource !== 'timesheet' || operation !== 'clockOut') return;
	await call(sandbox, 'POST /api/timesheet/clockin');
	await sandbox.control('DELETE', '/requests');
}

function at(ids: number[], place: number): number {
	const id = ids[place];
	if (id === undefined) throw new Error('The sandbox has too few records of a kind');
	return id;
}
