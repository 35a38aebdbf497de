import { userStatusInputs } from '../../shared/records/codes';
import { listOperation, operation } from '../../shared/operation';
import { choice, choices, date, lastDay, text, user } from '../../shared/parameters/fields';
import { sortOrders } from './codes';
import { directory, users, usersWithBasicData, userWithBasicData, wholeUser } from './lists';
import { permissionsShape, userShape } from './shape';

const filters = {
	name: text('userFilters.name'),
	search: text('userFilters.search'),
	startDateAfter: date('userFilters.startDateAfter'),
	startDateBefore: lastDay('userFilters.startDateBefore', 'userFilters.startDateAfter'),
	endDateAfter: date('userFilters.endDateAfter'),
	endDateBefore: lastDay('userFilters.endDateBefore', 'userFilters.endDateAfter'),
};

const statuses = (parameter: string) => choices(parameter, ...userStatusInputs);

const readOne = {
	query: { userID: user('userId') },
	response: { kind: 'record', shape: userShape },
} as const;

const readMany = {
	query: filters,
	forEach: { name: 'status', values: statuses('userFilters.statuses'), idField: 'userId' },
} as const;

/** Calls that read users. */
export const userReadCalls = {
	get: operation(wholeUser.endpoint, readOne),
	getBasic: operation(userWithBasicData.endpoint, readOne),
	getAll: listOperation(users, readMany),
	getAllBasic: listOperation(usersWithBasicData, readMany),
	getAllByName: operation('GET /api/user/list', {
		query: { name: text('userListFilters.name') },
		response: { kind: 'rows', shape: userShape },
	}),
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
