import type { Timesheet } from '../company/timesheets.mts';
import type { Call } from './call.mts';
import { requireOwnerOrDecider } from './deciders.mts';
import { Refusal } from './refusal.mts';
import { teamOf } from './team.mts';

/** What ClayHR says to whom it lets do nothing with a timesheet; other pages have other words for it. */
export function notAllowed(): Refusal {
	return new Refusal(
		401,
		"Access denied! Either Authorization or x-api-key & userid parameters are not present/valid or you don't have the necessary permissions.",
	);
}

/**
 * Finds the timesheet a call is about, for its owner and those who may decide on it.
 * @param call the call
 * @param timesheetId its id
 * @param unknown what is said when there is none
 * @param foreign what is said to others
 */
export function findSheet(call: Call, timesheetId: number, unknown: Refusal, foreign = notAllowed()): Timesheet {
	const sheet = call.company.time.sheets.get(timesheetId);
	if (sheet === undefined) throw unknown;
	requireOwnerOrDecider(call, sheet.userId, foreign);
	return sheet;
}

/** Refuses a new or changed timecard in a timesheet that was submitted or approved. */
export function requireOpen({ status }: Timesheet): void {
	if (status !== 'NEW' && status !== 'RJ')
		throw new Refusal(403, 'Cannot create timecard when timesheet is submitted/approved.');
}

/**
 * Tells whether the key's owner may give a timesheet a status.
 * Undocumented: who may do what. Here its owner submits it (PD) or takes it back (NEW) until it is approved; those who
 * may decide on it do all.
 */
export function mayGive(call: Call, sheet: Timesheet, status: string): boolean {
	if (teamOf(call)(sheet.userId)) return true;
	const isOwner = sheet.userId === call.caller.userId;
	return isOwner && sheet.status !== 'AP' && (status === 'PD' || status === 'NEW');
}

/** Tells whether a timesheet or a day touches a window; a window without a beginning or an end reaches as far as it can. */
export function touches(first: string, last: string, from = '0000', to = '9999'): boolean {
	return first <= to && last >= from;
}
