import { operation } from '../../shared/operation';
import { choice, choices, date, text, user } from '../../shared/request/fields';
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
	values: choices(parameter, 'A', 'F', 'I'),
	idField,
});

/** The calls that read users. */
export const userReadCalls = {
	get: operation({
		method: 'GET',
		path: '/api/user/',
		changesData: false,
		query: { userID: user('userId') },
		answer: { kind: 'record', shape: userShape },
	}),
	getBasic: operation({
		method: 'GET',
		path: '/api/user/basic',
		changesData: false,
		query: { userID: user('userId') },
		answer: { kind: 'record', shape: userShape },
	}),
	getAll: operation({
		method: 'GET',
		path: '/api/users',
		changesData: false,
		query: filters,
		forEach: forEachStatus('userFilters.statuses', 'userId'),
		answer: { kind: 'rows', shape: userShape },
		paging: { firstPage: 1, idField: 'userId' },
	}),
	getAllBasic: operation({
		method: 'GET',
		path: '/api/users/basic',
		changesData: false,
		query: filters,
		forEach: forEachStatus('userFilters.statuses', 'userId'),
		answer: { kind: 'rows', shape: userShape },
		paging: { firstPage: 1, idField: 'userId' },
	}),
	getAllByName: operation({
		method: 'GET',
		path: '/api/user/list',
		changesData: false,
		query: { name: text('userName') },
		answer: { kind: 'rows', shape: userShape },
	}),
	getAllFromDirectory: operation({
		method: 'GET',
		path: '/resource/',
		otherPath: '/api/resource/',
		changesData: false,
		query: {
			name: text('userDirectoryFilters.name'),
			sortBy: text('userDirectoryFilters.sortBy'),
			sortOrder: choice('userDirectoryFilters.sortOrder', 'asc', 'desc'),
		},
		forEach: forEachStatus('userDirectoryFilters.statuses', 'resourceId'),
		answer: { kind: 'rows', shape: userShape },
		paging: { firstPage: 1, idField: 'resourceId' },
	}),
	getPermissions: operation({
		method: 'GET',
		path: '/api/user/permissions',
		changesData: false,
		answer: { kind: 'record', shape: permissionsShape },
	}),
};
