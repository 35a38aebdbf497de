import type { Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json } from './callClayHr.mts';

/** A leave request in the sandbox's state. */
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

/** Returns the first waiting leave request. */
export async function firstWaiting(sandbox: Sandbox): Promise<Leave> {
	const all = await sandbox.control<(Leave & { status: string })[]>('GET', '/state/leaveRequests');
	const found = all.find(({ status }) => status === 'WA');
	if (found === undefined) throw new Error('No leave request is pending.');
	return found;
}

/** Decides a leave request and returns the response's HTTP status. */
export async function decide(sandbox: Sandbox, leaveId: number, status: string): Promise<number> {
	return (await call(sandbox, 'GET /api/process/leave', { query: { leaveId, status } })).status;
}

/** Reads the remaining hours for a leave request. */
export async function hoursLeft(sandbox: Sandbox, { cardId, userId, ptoPolicyId, date }: Leave): Promise<unknown> {
	const query = { leaveId: cardId, leaveUserId: userId, ptoPolicyId, leaveDate: date };
	return record(await call(sandbox, 'GET /api/leave/hours/credit', { query })).data;
}
