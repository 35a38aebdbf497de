import { codesOf, userStatuses } from '../../shared/records/codes';
import { operation } from '../../shared/operation';
import { choice, choices, date, text, user } from '../../shared/parameters/fields';
import { sortOrders } from './codes';
import { permissionsShape, userShape } from './shape';

const filters = {
	name: text('userFilters.name'),
	search: text('userFilters.search'),
	startDateAfter: date('userFilters.startDateAfter'),
	startDateBefore: date('userFilters.startDateBefore'),
	endDateAfter: date('userFilters.endDateAfter'),
	endDateBefore: date('userFilters.endDateBefore'),
};

const statuses = (parameter: string) => choices(parameter, ...codesOf(userStatuses));

const readOne = {
	query: { userID: user('userId') },
	response: { kind: 'record', shape: userShape },
} as const;

const readMany = {
	query: filters,
	forEach: { name: 'status', values: statuses('userFilters.statuses'), idField: 'userId' },
	response: { kind: 'rows', shape: userShape },
	paging: { idField: 'userId' },
} as const;

/** The calls that read users. */
export const userReadCalls = {
	get: operation('GET /api/user/', readOne),
	getBasic: operation('GET /api/user/basic', readOne),
	getAll: operation('GET /api/users', readMany),
	getAllBasic: operation('GET /api/users/basic', readMany),
	getAllByName: operation('GET /api/user/list', {
		query: { name: text('userListFilters.name') },
		response: { kind: 'rows', shape: userShape },
	}),
	getAllFromDirectory: operation('GET /resource/', {
		query: {
			name: text('userDirectoryFilters.name'),
			sortBy: text('userDirectoryFilters.sortBy'),
			sortOrder: choice('userDirectoryFilters.sortOrder', ...codesOf(sortOrders)),
		},
		// The rows do not say which status the person has. Without one in the query ClayHR lists active people.
		forEach: {
			name: 'status',
			values: statuses('userDirectoryFilters.statuses'),
			idField: 'resourceId',
			usual: 'A',
		},
		response: { kind: 'rows', shape: userShape },
		paging: { idField: 'resourceId' },
	}),
	getPermissions: operation('GET /api/user/permissions', {
		response: { kind: 'record', shape: permissionsShape },
	}),
};
