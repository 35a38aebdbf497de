import type { IDataObject } from 'n8n-workflow';

import { shiftDay } from '../../ClayHr/shared/parameters/day';
import { type UserStatus, userStatusInputs, userStatusWords } from '../../ClayHr/shared/records/codes';
import { toDay } from '../days';
import type { TriggerParameters } from '../parameters/readParameters';
import { dayMemory } from '../state/dayMemory';
import { statusMemory } from '../state/statusMemory';
import type { EventDefinition } from './eventDefinition';
import { newRecordEvent } from './newRecordEvent';
import { statusChange } from './statusChange';
import { userEvent, usersWith } from './userEvent';

// In the order in which users usually move. A user who changes status during a scan is then in two lists, never in none.
const allStatuses: readonly string[] = ['F', 'A', 'I'] satisfies UserStatus[];

/**
 * New active users and future joiners. The baseline also reads inactive users: otherwise a rehired user would count as new.
 */
export function newUser(parameters: Pick<TriggerParameters, 'flag'>): EventDefinition {
	return newRecordEvent({
		...userEvent(parameters),
		event: 'newUser',
		lists: () => [usersWith('F'), usersWith('A')],
		baselineLists: () => allStatuses.map((status) => usersWith(status)),
	});
}

/**
 * A user's status. A user without one has the status of the list. An unknown status is not tracked: a ClayHR that ignores
 * the filter has the same user in all lists.
 */
function statusOf({ status }: IDataObject, list: string): string | undefined {
	const said = String(status ?? '')
		.trim()
		.toUpperCase();
	if (said === '') return list;
	return userStatusInputs.find(({ name, value }) => [name.toUpperCase(), value].includes(said))?.value;
}

/**
 * Users whose status changes: who join, leave or come back. ClayHR stores no time for it, so the event ID contains the
 * user's start date, and the occurrence if the date is the same.
 */
export function userStatusChanged(parameters: TriggerParameters): EventDefinition {
	const selected = parameters.choices('userStatuses', allStatuses);
	return {
		...userEvent(parameters),
		event: 'userStatusChanged',
		memory: statusMemory({ F: [], A: ['F'], I: ['F', 'A'] }),
		scope: 'all',
		lists: () => allStatuses.map((status) => usersWith(status)),
		trackedValueOf: statusOf,
		isEvent: (status) => selected.includes(status),
		describe: ({ record, trackedValue, previousValue }) => ({
			key: `${trackedValue}:${toDay(record.userStartDate) ?? 'unknown'}`,
			fields: statusChange(userStatusWords, previousValue, trackedValue),
		}),
	};
}

const maxDaysAhead = 60;

/**
 * Users whose start date is near. ClayHR's "after" and "before" filters exclude the given day. A ClayHR that ignores these
 * filters would list all users, so `matches` checks the date again.
 */
export function startsSoon(parameters: TriggerParameters): EventDefinition {
	const days = parameters.days('daysAhead', maxDaysAhead);
	return {
		...userEvent(parameters),
		event: 'startsSoon',
		records: 'users who start soon',
		memory: dayMemory,
		scope: days,
		lists: (today) => {
			const [after, before] = [shiftDay(today, -1), shiftDay(today, days + 1)];
			const query = { startDateAfter: after, startDateBefore: before };
			const matches = ({ userStartDate }: IDataObject) => {
				const startDate = startDayOf(userStartDate);
				// A date that can't be read may be a near one.
				if (startDate === undefined) return !hasNoDate(userStartDate);
				return startDate > after && startDate < before;
			};
			return ['F', 'A'].map((status) => ({ ...usersWith(status, query), matches }));
		},
		trackedValueOf: ({ userStartDate }) => startDayOf(userStartDate),
		datedField: 'userStartDate',
		isEvent: () => true,
		describe: ({ trackedValue }) => ({ key: trackedValue, fields: { startsOn: trackedValue } }),
	};
}

/** The day of a start date; undefined if it can't be read. Seconds since 1970 look like milliseconds of that year. */
function startDayOf(value: unknown): string | undefined {
	const day = toDay(value);
	return /^\d+$/.test(String(value)) && day?.startsWith('1970-') ? undefined : day;
}

const hasNoDate = (value: unknown) => [undefined, null, '', 0].some((none) => none === value);

/**
 * Users whose last day is near. ClayHR filters by the last day but does not return it, so the trigger sends one request per
 * day.
 */
export function leavesSoon(parameters: TriggerParameters): EventDefinition {
	const days = parameters.days('daysAhead', maxDaysAhead);
	return {
		...userEvent(parameters),
		event: 'leavesSoon',
		records: 'users who leave soon',
		memory: dayMemory,
		scope: days,
		lists: (today) =>
			Array.from({ length: days + 1 }, (_, offset) => {
				const day = shiftDay(today, offset);
				return { ...usersWith('A', { endDateAfter: shiftDay(day, -1), endDateBefore: shiftDay(day, 1) }), name: day };
			}),
		trackedValueOf: (_record, day) => day,
		isEvent: () => true,
		describe: ({ trackedValue }) => ({ key: trackedValue, fields: { leavesOn: trackedValue } }),
	};
}
