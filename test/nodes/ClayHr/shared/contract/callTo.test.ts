import { callTo } from '../../../../../nodes/ClayHr/shared/contract/callTo';
import { operation } from '../../../../../nodes/ClayHr/shared/operation';
import {
	choice,
	choices,
	constant,
	date,
	decimal,
	flag,
	id,
	list,
	text,
	user,
} from '../../../../../nodes/ClayHr/shared/parameters/fields';

const response = { kind: 'done' } as const;
const rows = { kind: 'rows' } as const;

it('takes the facts of a call from its endpoint', () => {
	const query = { contactId: id('dependentId') };
	expect(callTo('POST /api/user/dependent/delete', { query, response })).toEqual({
		method: 'POST',
		path: '/api/user/dependent/delete',
		pathConfidence: 'low',
		fallbackPath: '/api/v3/dependent/delete',
		family: 'Dependent',
		changesData: true,
		query,
		response,
	});
	expect(callTo('GET /goal/', { response: rows })).toMatchObject({ path: '/goal/', fallbackPath: '/api/goal/' });
});

it('starts at the documented first page, and is not sure of it where nothing is documented', () => {
	const pagingOf = (firstPage: object) => ({ paging: { idField: 'id', ...firstPage } });
	const paging = { idField: 'id' };
	expect(callTo('GET /api/users', { response: rows, paging })).toMatchObject(pagingOf({ firstPage: 1 }));
	expect(callTo('GET /api/v3/candidate/list', { response: rows, paging })).toMatchObject(pagingOf({ firstPage: 0 }));
	expect(callTo('GET /api/v3/position/list', { response: rows, paging })).toMatchObject(
		pagingOf({ firstPage: 0, isFirstPageUnsure: true }),
	);
});

// The type check fails where one of these lines compiles.
it('does not compile with what ClayHR does not document', () => {
	const calls = [
		// @ts-expect-error no such call
		() => operation('GET /api/nothing', { response }),
		// @ts-expect-error another method
		() => operation('POST /api/user/', { query: { userID: user('userId') }, response }),
		// @ts-expect-error a query name that another call has
		() => operation('GET /api/user/', { query: { userID: user('userId'), userId: user('userId') }, response }),
		// @ts-expect-error the same in a constant
		() => operation('GET /api/user/', { query: { ...{ userID: user('userId'), userId: user('userId') } }, response }),
		// @ts-expect-error a required query value is missing
		() => operation('GET /api/user/', { query: {}, response }),
		// @ts-expect-error the whole query is missing
		() => operation('GET /api/user/', { response }),
		// @ts-expect-error text for a whole number
		() => operation('GET /api/user/', { query: { userID: text('userId') }, response }),
		// @ts-expect-error a fraction for a whole number
		() => operation('GET /api/user/', { query: { userID: decimal('userId') }, response }),
		() =>
			// @ts-expect-error text for a day
			operation('GET /api/users', { query: { startDateAfter: text('a') }, response: rows, paging: { idField: 'id' } }),
		// @ts-expect-error a constant that is not documented
		() => operation('GET /api/process/leave', { query: { leaveId: id('a'), status: constant('OK') }, response }),
		// @ts-expect-error a choice that is not documented
		() => operation('GET /api/test', { query: { status: choice('a', 'A', 'I') }, response: rows }),
		// @ts-expect-error yes and no as ClayHR does not write them
		() => operation('POST /api/timesheet/clockin', { query: { billable: flag('a', '0', '1') }, response }),
		// @ts-expect-error a path value of another name
		() => operation('GET /api/v3/task/{taskid}', { pathValues: { taskId: id('taskId') }, response }),
		// @ts-expect-error no path value
		() => operation('GET /api/v3/task/{taskid}', { response }),
		() =>
			operation('POST /api/v3/task/add', {
				// @ts-expect-error a body name that is not documented
				body: { title: text('a'), assignedUserId: user('b'), due: date('c') },
				response,
			}),
		// @ts-expect-error a required body value is missing
		() => operation('POST /api/v3/task/add', { body: { title: text('a') }, response }),
		// @ts-expect-error a nested body name that is not documented
		() => operation('POST /api/leaverequest', { body: { ...leave, 'userModel.id': user('a') }, response }),
		() =>
			operation('POST /api/user/completeUserDetails', {
				// @ts-expect-error an entry of a list with a name that is not documented
				body: { addressList: list('a', 'b', { town: text('c') }) },
				response,
			}),
		// @ts-expect-error a file of another name
		() => operation('POST /api/v3/candidate/resume/', { files: { resume: text('a') }, response }),
		() =>
			operation('GET /api/jobprofiles', {
				// @ts-expect-error a list has no such filter
				forEach: { name: 'state', values: choices('a', 'A'), idField: 'b' },
				response: rows,
			}),
		() =>
			operation('GET /api/jobprofiles', {
				// @ts-expect-error a filter of a list with a value that is not documented
				forEach: { name: 'status', values: choices('a', 'I'), idField: 'b' },
				response: rows,
			}),
		// @ts-expect-error a list with pages needs the field that tells rows apart
		() => operation('GET /api/users', { response: rows }),
		// @ts-expect-error a list without pages
		() => operation('GET /api/orgunits', { response: rows, paging: { idField: 'id' } }),
		// @ts-expect-error a fact that the endpoint says
		() => operation('GET /api/orgunits', { response: rows, changesData: true }),
	];
	expect(calls).toHaveLength(24);
});

const leave = { date: date('a'), numberOfDays: id('b'), 'ptoPolicyModel.ptoPolicyId': id('c') };
