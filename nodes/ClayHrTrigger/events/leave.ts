import type { IDataObject } from 'n8n-workflow';

import { type LeaveStatus, leaveStatuses, leaveStatusWords } from '../../ClayHr/resources/leaveRequest/codes';
import { leaveRequests } from '../../ClayHr/resources/leaveRequest/lists';
import { leaveRequestShape } from '../../ClayHr/resources/leaveRequest/shape';
import { isObject } from '../../ClayHr/shared/isObject';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import { shiftDay } from '../../ClayHr/shared/parameters/day';
import { type Days, toDay } from '../days';
import type { TriggerParameters } from '../parameters/readParameters';
import type { ScanList } from '../scan/list';
import { statusMemory } from '../state/statusMemory';
import { toId } from '../toId';
import type { EventDefinition } from './eventDefinition';
import { newRecordEvent } from './newRecordEvent';
import { statusChange } from './statusChange';

const maxDays = 3660;

// In the order in which requests move. A request that changes its status during a scan is then in two lists, never in none.
const statuses: readonly string[] = ['WA', 'PAP', 'AP', 'RJ', 'RCAL'] satisfies LeaveStatus[];

// RJ is no predecessor of AP: approving a rejected request must count as its first approval.
const predecessors = { WA: [], PAP: ['WA'], AP: ['WA', 'PAP'], RJ: ['WA', 'PAP'], RCAL: ['WA', 'PAP', 'AP'] };

// The baseline also reads requests further ahead, because they move into the window later without being new.
const baselineDaysAhead = 3660;

/**
 * The common parts of both leave events. ClayHR stores no time for a leave request and lists requests by the days of the
 * leave, so a poll reads a window around today, with one request per status.
 */
function leaveEvent(parameters: TriggerParameters, listedStatuses: readonly string[]) {
	const back = parameters.days('leaveFilters.daysBack', maxDays);
	const ahead = parameters.days('leaveFilters.daysAhead', maxDays);
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
		scope: [listedStatuses, back, ahead],
		lists: (today: string) => listedStatuses.map((status) => listOf(status, window(today))),
		baselineLists: (today: string) => {
			const days = { ...window(today), to: shiftDay(today, baselineDaysAhead) };
			return statuses.map((status) => listOf(status, days));
		},
		window,
		daysOf: (record: IDataObject) => {
			const from = toDay(record.date);
			return from === undefined ? undefined : { from, to: toDay(record.leaveEndDate) ?? from };
		},
		passesFilters: ({ userModel, ptoPolicyModel }: IDataObject) =>
			every(includesId(users, userModel, 'userId'), includesId(policies, ptoPolicyModel, 'ptoPolicyId')),
	} satisfies Partial<EventDefinition>;
}

/**
 * A request's status for an event on each change. An unknown status is not tracked: a ClayHR that ignores the filter has the same
 * request in all lists.
 */
function knownStatusOf({ status }: IDataObject, list: string): string | undefined {
	const said = String(status ?? '')
		.trim()
		.toLowerCase();
	if (said === '') return list;
	return leaveStatuses.find(({ name, value }) => [name, value].some((known) => known.toLowerCase() === said))?.value;
}

/** Whether a filter includes the model's ID; undefined if the model has no ID. An empty filter includes all. */
function includesId(filter: number[], model: unknown, idField: string): boolean | undefined {
	if (filter.length === 0) return true;
	const id = isObject(model) ? toId(model[idField]) : undefined;
	return id === undefined ? undefined : filter.includes(id);
}

/** Whether all answers are true; undefined if none is false and one is unknown. */
function every(...answers: Array<boolean | undefined>): boolean | undefined {
	if (answers.includes(false)) return false;
	return answers.includes(undefined) ? undefined : true;
}

/** The status of a request; the status of its list if the request has no known status. */
function statusOf({ status }: IDataObject, list: string): string {
	return statuses.find((known) => known === status) ?? list;
}

/**
 * New leave requests in the chosen statuses. If ClayHR lists a request in another status, the trigger remembers it without
 * an event. Samples show undecided requests first, because many workflows decide on the request.
 */
export function newLeaveRequest(parameters: TriggerParameters): EventDefinition {
	const selected = parameters.choices('newLeaveStatuses', statuses);
	const listedStatuses = statuses.filter((status) => selected.includes(status));
	const common = leaveEvent(parameters, listedStatuses);
	const [anyListed = ''] = listedStatuses;
	return newRecordEvent({
		...common,
		event: 'newLeaveRequest',
		passesFilters: (record) =>
			every(listedStatuses.includes(statusOf(record, anyListed)), common.passesFilters(record)),
		sampleRank: (record, list) => statuses.indexOf(statusOf(record, list)),
	});
}

/**
 * Decisions on leave requests. Polls read all statuses, whichever decisions are chosen: the trigger must know the previous
 * status, and that a request was decided again.
 */
export function leaveRequestDecided(parameters: TriggerParameters): EventDefinition {
	const decisions = statuses.filter((status) => status !== 'WA');
	const selected = parameters.choices('decisions', decisions);
	return {
		...leaveEvent(parameters, statuses),
		event: 'leaveRequestDecided',
		memory: statusMemory(predecessors),
		trackedValueOf: knownStatusOf,
		isEvent: (status) => selected.includes(status),
		describe: ({ trackedValue, previousValue }) => ({
			key: trackedValue,
			fields: statusChange(leaveStatusWords, previousValue, trackedValue),
		}),
	};
}
