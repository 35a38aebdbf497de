import type { Timesheet } from '../company/timesheets.mts';
import type { Call } from './call.mts';
import { requireOwnerOrDecider } from './deciders.mts';
import { Refusal } from './refusal.mts';
import { teamOf } from './team.mts';

/** ClayHR's error for users without access to a timesheet. Other pages have other messages. */
export function notAllowed(): Refusal {
	return new Refusal(
		401,
		"Access denied! Either Authorization or x-api-key & userid parameters are not present/valid or you don't have the necessary permissions.",
	);
}

/**
 * Finds the timesheet of a call for its user and approvers.
 * @param call the call
 * @param timesheetId its id
 * @param unknown the error for an unknown timesheet
 * @param foreign the error for other users
 */
export function findSheet(call: Call, timesheetId: number, unknown: Refusal, foreign = notAllowed()): Timesheet {
	const sheet = call.company.time.sheets.get(timesheetId);
	if (sheet === undefined) throw unknown.because('no such timesheet');
	requireOwnerOrDecider(call, sheet.userId, foreign);
	return sheet;
}

/** Rejects changes of a submitted or approved timesheet. */
export function requireOpen({ status }: Timesheet): void {
	if (status !== 'NEW' && status !== 'RJ')
		throw new Refusal(403, 'Cannot create timecard when timesheet is submitted/approved.').because(
			'the timesheet is submitted or approved',
		);
}

/**
 * Returns whether the API key's user may set a timesheet's status. Undocumented: permissions. Here: the owner submits it
 * (PD) or takes it back (NEW) until it is approved; approvers may set any status.
 */
export function mayGive(call: Call, sheet: Timesheet, status: string): boolean {
	if (teamOf(call)(sheet.userId)) return true;
	const isOwner = sheet.userId === call.caller.userId;
	return isOwner && sheet.status !== 'AP' && (status === 'PD' || status === 'NEW');
}

/** Returns whether a timesheet or a day overlaps a window. A window may have an open start or end. */
export function touches(first: string, last: string, from = '0000', to = '9999'): boolean {
	return first <= to && last >= from;
}
