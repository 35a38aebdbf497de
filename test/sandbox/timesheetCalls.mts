import type { Sandbox } from '../support/sandbox.mts';
import { call, rows, type Answered, type Json, type Owner } from './callClayHr.mts';

/** ClayHR's error for users without permission for a timesheet. */
export const accessDenied =
	"Access denied! Either Authorization or x-api-key & userid parameters are not present/valid or you don't have the necessary permissions.";

/** Lists the timesheets of a user or of the API key's user, optionally between two days. */
export async function sheetsOf(
	sandbox: Sandbox,
	query: Record<string, string | number>,
	as: Owner = 'hr',
): Promise<Json[]> {
	return rows(await call(sandbox, 'GET /api/timesheets', { as, query }), 'data');
}

/** Returns the employee's pending timesheet. */
export async function pendingSheet(sandbox: Sandbox): Promise<number> {
	const found = (await sheetsOf(sandbox, { userID: 140009 })).find(({ status }) => status === 'PD');
	return Number(found?.timesheetId);
}

/** Sets a timesheet's status. */
export async function updateSheet(
	sandbox: Sandbox,
	timesheetId: number,
	status: string,
	as: Owner = 'hr',
	comments = '',
): Promise<Answered> {
	return await call(sandbox, 'POST /api/timesheet/update', { as, query: { timesheetId, status, comments } });
}
