import type { IDataObject } from 'n8n-workflow';

import { type LeaveStatus, leaveStatusWords } from '../../ClayHr/resources/leaveRequest/codes';
import { leaveRequests } from '../../ClayHr/resources/leaveRequest/lists';
import { leaveRequestShape } from '../../ClayHr/resources/leaveRequest/shape';
import { isObject } from '../../ClayHr/shared/isObject';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import { type Days, shiftDay, toDay } from '../days';
import type { Parameters } from '../parameters/readParameters';
import type { ScanList } from '../scan/list';
import { statusMemory } from '../state/statusMemory';
import { toId } from '../toId';
import { newRecord } from './newRecord';
import { statusChange } from './statusChange';
import type { Watch } from './watch';

const mostDays = 3660;

// In the order of a request's way: one that is decided while the lists are read is in two of them, and never in none.
const statuses: readonly string[] = ['WA', 'PAP', 'AP', 'RJ', 'RCAL'] satisfies LeaveStatus[];

// A rejected request that is approved after all has not been approved before.
const usualWays = { WA: [], PAP: ['WA'], AP: ['WA', 'PAP'], RJ: ['WA', 'PAP'], RCAL: ['WA', 'PAP', 'AP'] };

// For the first look: what is asked for already comes into the window as time goes by.
const farAhead = 3660;

/**
 * What both events of leave have in common. ClayHR keeps no time of a request and lists by the days of the leave, so a poll
 * reads one window around today for each status.
 */
function leave(parameters: Parameters, which: readonly string[]) {
	const back = parameters.days('leaveFilters.daysBack', mostDays);
	const ahead = parameters.days('leaveFilters.daysAhead', mostDays);
	const users = parameters.ids('leaveFilters.users');
	const policies = parameters.ids('leaveFilters.ptoPolicies');
	const window = (today: string): Days => ({ from: shiftDay(today, -back), to: shiftDay(today, ahead) });
	const listOf = (status: string, { from, to }: Days): ScanList => ({
		name: status,
		...withQuery(leaveRequests, { startDate: from, endDate: to, status }),
	});
	return {
		records: 'leave requests',
		idField: 'cardId',
		shape: leaveRequestShape,
		scope: [which, back, ahead],
		lists: (today: string) => which.map((status) => listOf(status, window(today))),
		firstLists: (today: string) => {
			const days = { ...window(today), to: shiftDay(today, farAhead) };
			return statuses.map((status) => listOf(status, days));
		},
		window,
		daysOf: (record: IDataObject) => {
			const from = toDay(record.date);
			return from === undefined ? undefined : { from, to: toDay(record.leaveEndDate) ?? from };
		},
		isWanted: ({ userModel, ptoPolicyModel }: IDataObject) =>
			isAmong(users, userModel, 'userId') && isAmong(policies, ptoPolicyModel, 'ptoPolicyId'),
	} satisfies Partial<Watch>;
}

function isAmong(wanted: number[], model: unknown, idField: string): boolean {
	const id = isObject(model) ? toId(model[idField]) : undefined;
	return wanted.length === 0 || (id !== undefined && wanted.includes(id));
}

/** The status of a request; that of its list where the request names none that is known. */
function statusOf({ status }: IDataObject, list: string): string {
	return statuses.find((known) => known === status) ?? list;
}

/**
 * Leave requests that were not there before, in the chosen statuses. A workflow often decides on what it gets, so by hand a
 * request on which nobody decided is shown first, and one in another status passes for known should ClayHR list it all the same.
 */
export function newLeaveRequest(parameters: Parameters): Watch {
	const which = parameters.choices('newLeaveStatuses', statuses);
	const chosen = statuses.filter((status) => which.includes(status));
	const common = leave(parameters, chosen);
	const [anyChosen = ''] = chosen;
	return newRecord({
		...common,
		event: 'newLeaveRequest',
		isWanted: (record) => chosen.includes(statusOf(record, anyChosen)) && common.isWanted(record),
		exampleRank: (record, list) => statuses.indexOf(statusOf(record, list)),
	});
}

/**
 * Leave requests that come to a decision. All statuses are read whichever decisions are wanted: only so is it known what a
 * request was before, and that it was decided anew.
 */
export function leaveRequestDecided(parameters: Parameters): Watch {
	const decisions = statuses.filter((status) => status !== 'WA');
	const wanted = parameters.choices('decisions', decisions);
	return {
		...leave(parameters, statuses),
		event: 'leaveRequestDecided',
		memory: statusMemory(usualWays),
		markOf: statusOf,
		isEvent: (status) => wanted.includes(status),
		describe: ({ mark, before }) => ({
			what: mark,
			fields: statusChange(leaveStatusWords, before, mark),
		}),
	};
}
