import type { Completion } from '../../shared/call';
import type { Shape } from '../../shared/records/shape';
import { userStatusInputs } from '../../shared/records/codes';
import { listOperation, operation } from '../../shared/operation';
import { choice, choices, dayAfter, dayBefore, text, user } from '../../shared/parameters/fields';
import { sortOrders } from './codes';
import { fromDirectory, fromDirectoryAndShortRecords } from './completion';
import { directory, users, usersByName, usersWithBasicData, userWithBasicData, wholeUser } from './lists';
import {
	basicUserShape,
	directoryShape,
	listedBasicUserShape,
	listedUserShape,
	namedUserShape,
	permissionsShape,
	wholeUserShape,
} from './shape';
import { statusesByDays } from './statusesByDays';

const filters = {
	name: text('userFilters.name'),
	search: text('userFilters.search'),
	// ClayHR's date filters exclude the given day.
	startDateAfter: dayBefore('userFilters.startDateFrom'),
	startDateBefore: dayAfter('userFilters.startDateTo', 'userFilters.startDateFrom'),
	endDateAfter: dayBefore('userFilters.endDateFrom'),
	endDateBefore: dayAfter('userFilters.endDateTo', 'userFilters.endDateFrom'),
};

const statuses = (parameter: string) => choices(parameter, ...userStatusInputs);

const readOne = { query: { userID: user('userId') } } as const;

const readMany = {
	query: filters,
	forEach: {
		name: 'status',
		values: statuses('userFilters.statuses'),
		idField: 'userId',
		implied: statusesByDays,
	},
} as const;

/** What each read of users returns: the shape of its records, and their completion from the directory. */
export const userReads = {
	get: { shape: wholeUserShape, complete: fromDirectoryAndShortRecords('completeUser', wholeUserShape) },
	getBasic: { shape: basicUserShape, complete: fromDirectory('completeUsers', basicUserShape, false) },
	getAll: { shape: listedUserShape, complete: fromDirectory('completeUsers', listedUserShape, false) },
	getAllBasic: { shape: listedBasicUserShape, complete: fromDirectory('completeUsers', listedBasicUserShape, false) },
	getAllByName: { shape: namedUserShape },
	getAllFromDirectory: { shape: directoryShape },
} satisfies Record<string, { shape: Shape; complete?: Completion }>;

const { get, getBasic, getAll, getAllBasic } = userReads;

/** Calls that read users. */
export const userReadCalls = {
	get: operation(wholeUser.endpoint, {
		...readOne,
		response: { kind: 'record', shape: get.shape },
		complete: get.complete,
	}),
	getBasic: operation(userWithBasicData.endpoint, {
		...readOne,
		response: { kind: 'record', shape: getBasic.shape },
		complete: getBasic.complete,
	}),
	getAll: listOperation(users, { ...readMany, complete: getAll.complete }),
	getAllBasic: listOperation(usersWithBasicData, { ...readMany, complete: getAllBasic.complete }),
	getAllByName: listOperation(usersByName, { query: { name: text('userListFilters.name') } }),
	getAllFromDirectory: listOperation(directory, {
		query: {
			name: text('userDirectoryFilters.name'),
			sortBy: text('userDirectoryFilters.sortBy'),
			sortOrder: choice('userDirectoryFilters.sortOrder', ...sortOrders),
		},
		// The rows lack the user's status. Without a status in the query, ClayHR lists active users.
		forEach: {
			name: 'status',
			values: statuses('userDirectoryFilters.statuses'),
			idField: 'resourceId',
			usual: 'A',
		},
	}),
	getPermissions: operation('GET /api/user/permissions', {
		response: { kind: 'record', shape: permissionsShape },
	}),
};
