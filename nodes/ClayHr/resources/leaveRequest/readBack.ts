import type { IDataObject } from 'n8n-workflow';

import type { ItemContext, ReadBack } from '../../shared/call';
import { cleanField, credentialName } from '../../shared/credential';
import { withQuery } from '../../shared/lists/defineList';
import { getList } from '../../shared/lists/getList';
import { dayOf, shiftDay } from '../../shared/parameters/day';
import { date, id, user } from '../../shared/parameters/fields';
import { readSource } from '../../shared/parameters/readParameters';
import { at, day } from '../../shared/records/shape';
import { wordOf } from '../../shared/records/codes';
import { leaveStatuses, leaveStatusWords, type LeaveStatus } from './codes';
import { leaveRequests, leaveRequestsToDecide } from './lists';
import { assertWaiting, type FindStatus, isRefused } from './onlyIfWaiting';
import { leaveRequestShape } from './shape';

const advice = 'Look at the leave request in ClayHR before you run this again.';

const idOf = leaveRequestShape.fields.id ?? at('cardId');
const userIdOf = at('userModel.userId', 'userId');
const policyIdOf = at('ptoPolicyModel.ptoPolicyId', 'ptoPolicyId');
const firstDayOf = day('date');
const lastDayOf = day('leaveEndDate', 'date');

interface Window {
	startDate: string;
	endDate: string;
	/** The user who takes the leave, if known. */
	leaveUserid?: number;
}

// ClayHR's list needs a range. The request's own days are known only if the API key's user still had to decide it.
const allDays: Window = { startDate: '1970-01-01', endDate: '2999-12-31' };

/**
 * Checks that ClayHR lists a decided leave request with its new status. ClayHR's documentation does not say which of the
 * two IDs of a request the call takes.
 *
 * @param decided the intended statuses. One approval of several leaves a request partly approved.
 */
export function checkDecision(...decided: LeaveStatus[]): ReadBack {
	const [wanted = 'AP'] = decided;
	const word = wordOf(leaveStatusWords, wanted);
	return {
		done: `The leave request was ${word}`,
		advice,
		...(wanted !== 'RCAL' && { before: findRequestToDecide, assertAllowed: assertStillWaiting }),
		isTolerated: isRefused,
		unchecked: {
			verified: false,
			note: `ClayHR accepted the decision '${word}', but the API key may not list leave requests, so the node checked nothing before or after it.`,
		},
		check: async (item, before) => {
			const requestId = requestIdOf(item);
			const window = before === undefined ? allDays : windowOf(before);
			const others = leaveStatuses.map(({ value }) => value).filter((status) => !decided.includes(status));
			const found = await findStatus(item, requestId, window, [...decided, ...others]);
			if (found !== undefined && decided.includes(found))
				return { values: { status: wordOf(leaveStatusWords, found), statusCode: found, verified: true } };
			const listed =
				found === undefined
					? 'does not list the request'
					: `lists the request as ${wordOf(leaveStatusWords, found)} (${found})`;
			return {
				subject: `Leave Request ${requestId}`,
				problem: `ClayHR accepted the decision '${word}', but ${listed}. It may have decided another request`,
			};
		},
	};
}

const aYear = 366;

const requestIdOf = (item: ItemContext) => Number(readSource(item, id('leaveRequestId')));

async function assertStillWaiting(item: ItemContext, toDecide?: IDataObject): Promise<void> {
	const requestId = requestIdOf(item);
	const today = dayOf(new Date(), item.timezone);
	const near = { startDate: shiftDay(today, -aYear), endDate: shiftDay(today, aYear) };
	const find: FindStatus = async (statuses, days) =>
		await findStatus(item, requestId, days === 'near' ? near : allDays, statuses);
	await assertWaiting(item, requestId, toDecide, find);
}

async function findRequestToDecide(item: ItemContext): Promise<IDataObject | undefined> {
	const requestId = requestIdOf(item);
	const rows = await item.cachedRequest(
		'leave requests to decide',
		async () => await getList(item, leaveRequestsToDecide),
	);
	return rows.find((row) => Number(idOf(row)) === requestId);
}

function windowOf(request: IDataObject): Window {
	const [startDate, endDate] = [firstDayOf(request), lastDayOf(request)];
	if (typeof startDate !== 'string' || typeof endDate !== 'string') return allDays;
	const userId = Number(userIdOf(request));
	return { startDate, endDate, ...(userId > 0 && { leaveUserid: userId }) };
}

async function findStatus(
	item: ItemContext,
	requestId: number,
	window: Window,
	statuses: LeaveStatus[],
): Promise<LeaveStatus | undefined> {
	for (const status of statuses) {
		const rows = await getList(item, withQuery(leaveRequests, { ...window, status }));
		if (rows.some((row) => Number(idOf(row)) === requestId)) return status;
	}
	return undefined;
}

/** Checks that ClayHR lists a new leave request for the intended user, and finds its ID. */
export const checkNewRequest: ReadBack = {
	done: 'The leave request was created',
	advice,
	check: async (item) => {
		const owner = await ownerOf(item);
		const userId = Number(readSource(item, user('leaveRequestFields.userId')) ?? owner);
		const ids = await findNewRequests(item, userId);
		const [leaveRequestId = null] = ids.length === 1 ? ids : [];
		if (ids.length > 0) return { values: { id: leaveRequestId, leaveRequestId } };
		const [ofOwner] = userId === owner ? [] : await findNewRequests(item, owner);
		const who = ofOwner === undefined ? '' : `: it lists one for the API key's user instead (ID ${ofOwner})`;
		return {
			subject: `User ${userId}`,
			problem: `ClayHR accepted the leave request, but does not list it for this user${who}`,
		};
	},
};

async function ownerOf({ context }: ItemContext): Promise<number> {
	return Number(cleanField((await context.getCredentials(credentialName)).userId));
}

// A policy without approval leads to approved leave.
const newStatuses: LeaveStatus[] = ['WA', 'AP', 'PAP'];

/** The IDs of a user's requests with the days and the policy of the new one, in the first status that has such requests. */
async function findNewRequests(item: ItemContext, userId: number): Promise<number[]> {
	const startDate = String(readSource(item, date('leaveStartDate')));
	const ptoPolicyId = Number(readSource(item, id('ptoPolicyId')));
	const isNew = (row: IDataObject) =>
		firstDayOf(row) === startDate && isSame(userIdOf(row), userId) && isSame(policyIdOf(row), ptoPolicyId);
	for (const status of newStatuses) {
		// ClayHR may list only leave that is completely inside of the range.
		const window = { startDate, endDate: shiftDay(startDate, aYear), leaveUserid: userId, status };
		const found = (await getList(item, withQuery(leaveRequests, window))).filter(isNew).map((row) => Number(idOf(row)));
		if (found.length > 0) return found;
	}
	return [];
}

// ClayHR may leave a field out of a row.
const isSame = (given: unknown, wanted: number) => given === null || Number(given) === wanted;
