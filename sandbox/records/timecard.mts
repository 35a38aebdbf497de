import type { Company } from '../company/company.mts';
import { dayOf } from '../company/days.mts';
import { companyId } from '../company/organization.mts';
import type { Timecard } from '../company/timesheets.mts';
import { Facts } from '../contract/facts.mts';
import { projectFactsOf } from './project.mts';
import { userFactsOf } from './user.mts';

/**
 * Formats a duration.
 * @param seconds whole seconds
 * @returns HH:mm:ss, with more digits for hours if needed
 */
export function duration(seconds: number): string {
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * Formats the time of a moment. Undocumented: the time zone. Here: UTC.
 * @param moment epoch milliseconds, or null
 * @returns HH:mm:ss, or null
 */
export function timeOf(moment: number | null): string | null {
	return moment === null ? null : new Date(moment).toISOString().slice(11, 19);
}

/**
 * Facts about a timecard. Undocumented: its status (here: the timesheet's status) and createts, typed as text (here: a
 * day).
 * @param company the company
 * @param card the timecard
 */
export function timecardFacts(company: Company, card: Timecard): Facts {
	const user = userFactsOf(company, card.userId);
	const { elapsedSeconds, startedAt, endedAt } = card;
	return new Facts({
		...card,
		id: card.cardId,
		cid: companyId,
		status: company.time.sheets.get(card.timesheetId)?.status,
		createts: dayOf(card.createdAt),
		createUserID: card.userId,
		userModel: user,
		createUserModel: user,
		projectModel: projectFactsOf(company, card.projectId),
		startDateTime: timeOf(startedAt),
		endDateTime: timeOf(endedAt),
		rawStartDateTime: timeOf(startedAt),
		rawEndDateTime: timeOf(endedAt),
		elapsedTime: elapsedSeconds === null ? null : duration(elapsedSeconds),
		minutes: elapsedSeconds === null ? null : Math.floor(elapsedSeconds / 60),
		timezone: 'UTC',
		source: 'API',
	});
}
