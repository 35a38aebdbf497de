import type { IDataObject } from 'n8n-workflow';

import { users } from '../../ClayHr/resources/user/lists';
import { userShape } from '../../ClayHr/resources/user/shape';
import { withQuery } from '../../ClayHr/shared/lists/defineList';
import { type UserStatus, userStatusWords } from '../../ClayHr/shared/records/codes';
import { shiftDay, toDay } from '../days';
import type { Parameters } from '../parameters/readParameters';
import type { ScanList } from '../scan/list';
import { dayMemory } from '../state/dayMemory';
import { fingerprint } from '../state/fingerprint';
import { statusMemory } from '../state/statusMemory';
import { valueMemory } from '../state/valueMemory';
import { createdAt, newRecord } from './newRecord';
import { statusChange } from './statusChange';
import type { Watch } from './watch';
import { watchedValue } from './watchedFields';

/** ClayHR lists one status at a time. */
const usersWith = (status: string, query = {}): ScanList => ({
	name: status,
	...withQuery(users, { status, ...query }),
});

const people = {
	records: 'users',
	idField: 'userId',
	shape: userShape,
	momentOf: createdAt,
} satisfies Partial<Watch>;

// In the order of a person's way through a company: who moves on while the lists are read is in two of them, and never in
// none. The way back is rare.
const everybody: readonly string[] = ['F', 'A', 'I'] satisfies UserStatus[];

/**
 * New people: active ones and future joiners. The first look takes in those who have left, so that nobody who comes back
 * later passes for new.
 */
export function newUser(): Watch {
	return newRecord({
		...people,
		event: 'newUser',
		lists: () => [usersWith('F'), usersWith('A')],
		firstLists: () => everybody.map((status) => usersWith(status)),
	});
}

/**
 * People who come to a status: who join, leave, come back. ClayHR keeps no time of it, so the event is told from a later one
 * of its kind by the person's first day and, should that be the same, by a number.
 */
export function userStatusChanged(parameters: Parameters): Watch {
	const wanted = parameters.choices('userStatuses', everybody);
	return {
		...people,
		event: 'userStatusChanged',
		memory: statusMemory({ F: [], A: ['F'], I: ['F', 'A'] }),
		scope: 'all',
		lists: () => everybody.map((status) => usersWith(status)),
		markOf: ({ status }, list) => everybody.find((known) => known === status) ?? list,
		isEvent: (status) => wanted.includes(status),
		describe: ({ record, mark, before }) => ({
			what: `${mark}:${toDay(record.userStartDate) ?? 'unknown'}`,
			fields: statusChange(userStatusWords, before, mark),
		}),
	};
}

/** People of whom a watched field changed. Who is new is no change. */
export function userUpdated(parameters: Parameters): Watch {
	const fields = parameters.choices('watchedFields', Object.keys(watchedValue)).sort();
	return {
		...people,
		event: 'userUpdated',
		memory: valueMemory,
		scope: fields,
		lists: () => [usersWith('F'), usersWith('A')],
		markOf: (record) => fingerprint(fields.map((field) => watchedValue[field]?.(record))),
		isEvent: (_mark, before) => before !== undefined,
		describe: ({ mark }) => ({ what: mark }),
	};
}

const mostDaysAhead = 60;

/**
 * People whose first day comes near. ClayHR's "after" and "before" leave out the day itself. Should it not know them, it
 * would list everybody: so their days are looked at, too.
 */
export function startsSoon(parameters: Parameters): Watch {
	const days = parameters.days('daysAhead', mostDaysAhead);
	return {
		...people,
		event: 'startsSoon',
		records: 'users who start soon',
		memory: dayMemory,
		scope: days,
		lists: (day) => {
			const [before, after] = [shiftDay(day, -1), shiftDay(day, days + 1)];
			const query = { startDateAfter: before, startDateBefore: after };
			const holds = ({ userStartDate }: IDataObject) => {
				const first = toDay(userStartDate);
				return first !== undefined && first > before && first < after;
			};
			return ['F', 'A'].map((status) => ({ ...usersWith(status, query), holds }));
		},
		markOf: ({ userStartDate }) => toDay(userStartDate),
		isEvent: () => true,
		describe: ({ mark }) => ({ what: mark, fields: { startsOn: mark } }),
	};
}

/**
 * People whose last day comes near. ClayHR can be asked for the leavers of a span but does not list the day, so each day is
 * asked for by itself.
 */
export function leavesSoon(parameters: Parameters): Watch {
	const days = parameters.days('daysAhead', mostDaysAhead);
	return {
		...people,
		event: 'leavesSoon',
		records: 'users who leave soon',
		memory: dayMemory,
		scope: days,
		lists: (from) =>
			Array.from({ length: days + 1 }, (_, offset) => {
				const day = shiftDay(from, offset);
				return { ...usersWith('A', { endDateAfter: shiftDay(day, -1), endDateBefore: shiftDay(day, 1) }), name: day };
			}),
		markOf: (_record, day) => day,
		isEvent: () => true,
		describe: ({ mark }) => ({ what: mark, fields: { leavesOn: mark } }),
	};
}
