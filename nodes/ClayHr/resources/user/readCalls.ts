import { operation } from '../../shared/operation';
import { choice, choices, date, text, user } from '../../shared/parameters/fields';
import { userStatusCodes } from './personFields';
import { permissionsShape, userShape } from './shape';

const filters = {
	name: text('userFilters.name'),
	search: text('userFilters.search'),
	startDateAfter: date('userFilters.startDateAfter'),
	startDateBefore: date('userFilters.startDateBefore'),
	endDateAfter: date('userFilters.endDateAfter'),
	endDateBefore: date('userFilters.endDateBefore'),
};

const forEachStatus = (parameter: string, idField: string) => ({
	name: 'status',
	values: choices(parameter, ...userStatusCodes),
	idField,
});

const readOne = (path: string) =>
	operation({
		method: 'GET',
		path,
		changesData: false,
		query: { userID: user('userId') },
		response: { kind: 'record', shape: userShape },
	});

const readMany = (path: string) =>
	operation({
		method: 'GET',
		path,
		changesData: false,
		query: filters,
		forEach: forEachStatus('userFilters.statuses', 'userId'),
		response: { kind: 'rows', shape: userShape },
		paging: { firstPage: 1, idField: 'userId' },
	});

/** Calls that read users. */
export const userReadCalls = {
	get: readOne('/api/user/'),
	getBasic: readOne('/api/user/basic'),
	getAll: readMany('/api/users'),
	getAllBasic: readMany('/api/users/basic'),
	getAllByName: operation({
		method: 'GET',
		path: '/api/user/list',
		changesData: false,
		query: { name: text('userListFilters.name') },
		response: { kind: 'rows', shape: userShape },
	}),
	getAllFromDirectory: operation({
		method: 'GET',
		path: '/resource/',
		fallbackPath: '/api/resource/',
		changesData: false,
		query: {
			name: text('userDirectoryFilters.name'),
			sortBy: text('userDirectoryFilters.sortBy'),
			sortOrder: choice('userDirectoryFilters.sortOrder', 'asc', 'desc'),
		},
		// The rows lack the user's status. Without a status in the query, ClayHR lists active users.
		forEach: { ...forEachStatus('userDirectoryFilters.statuses', 'resourceId'), usual: 'A' },
		response: { kind: 'rows', shape: userShape },
		paging: { firstPage: 1, idField: 'resourceId' },
	}),
	getPermissions: operation({
		method: 'GET',
		path: '/api/user/permissions',
		changesData: false,
		response: { kind: 'record', shape: permissionsShape },
	}),
};
