import type { Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json } from './callClayHr.mts';

/** A leave request as the sandbox holds it. */
export interface Leave {
	cardId: number;
	userId: number;
	ptoPolicyId: number;
	totalLeaveHours: number;
	date: string;
	leaveEndDate: string;
}

/** Lists the leave requests of 2026 with a status. */
export async function listed(
	sandbox: Sandbox,
	status: string,
	query: Record<string, string | number> = {},
): Promise<Json[]> {
	const year = { startDate: '2026-01-01', endDate: '2026-12-31' };
	return rows(await call(sandbox, 'GET /api/leaverequests', { query: { ...year, status, ...query } }));
}

/** Gives the first leave request that is waiting. */
export async function firstWaiting(sandbox: Sandbox): Promise<Leave> {
	const all = await sandbox.control<(Leave & { status: string })[]>('GET', '/state/leaveRequests');
	const found = all.find(({ status }) => status === 'WA');
	if (found === undefined) throw new Error('Nothing is waiting.');
	return found;
}

/** Decides on a leave request and gives the HTTP status of the answer. */
export async function decide(sandbox: Sandbox, leaveId: number, status: string): Promise<number> {
	return (await call(sandbox, 'GET /api/process/leave', { query: { leaveId, status } })).status;
}

/** Asks for the hours that are left for a leave request. */
export async function hoursLeft(sandbox: Sandbox, { cardId, userId, ptoPolicyId, date }: Leave): Promise<unknown> {
	const query = { leaveId: cardId, leaveUserId: userId, ptoPolicyId, leaveDate: date };
	return record(await call(sandbox, 'GET /api/leave/hours/credit', { query })).data;
}
