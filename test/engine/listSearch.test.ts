import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';

const bench = openEngineBench();

it('lists users page by page to the end', async () => {
	const names: string[] = [];
	let token: string | undefined;
	do {
		const { results, paginationToken } = await bench.engine.search('searchUsers', undefined, token);
		names.push(...results.map(({ name }) => name));
		token = paginationToken === undefined ? undefined : String(paginationToken);
	} while (token !== undefined);
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	expect(names).toHaveLength(users.filter((user) => user.status !== 'I').length);
	expect(names.filter((name) => !/^\S+ .+, [A-Z]\w+/.test(name))).toEqual([]);
	const isFuture = (name: string) =>
		users.some((user) => user.status === 'F' && name.includes(String(user.displayFullName)));
	expect(names.filter((name) => name.endsWith('(future joiner)'))).toEqual(names.filter(isFuture));
	expect(names.filter(isFuture)).toHaveLength(users.filter((user) => user.status === 'F').length);
	expect(await bench.sandbox.control('GET', '/requests')).toHaveLength(5);
});

it.each([
	['searchUsers', '/rm/resource/'],
	['searchCandidates', '/rm/api/v3/candidate/list'],
] as const)('%s ends its list if ClayHR does not find the next page', async (method, path) => {
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 404 });
	await expect(bench.engine.search(method)).rejects.toThrow('ClayHR did not find it');
	const second = method === 'searchUsers' ? '{"pages":{"A":2,"F":2}}' : '2';
	expect(await bench.engine.search(method, undefined, second)).toEqual({ results: [] });
});

it.each(['displayFullName', 'email'])('lets ClayHR search the users by %s', async (field) => {
	const [user] = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	const { results } = await bench.engine.search('searchUsers', String(user?.[field]));
	expect(results.map(({ value }) => value)).toEqual([String(user?.userId)]);
	expect(results[0]?.name).toContain(String(user?.displayFullName));
	expect(await bench.sandbox.control('GET', '/requests')).toHaveLength(2);
});

describe('the list of users', () => {
	const userOf = async (status: string) => {
		const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
		return users.find((user) => user.status === status);
	};

	it.each([
		['A', ''],
		['F', ' (future joiner)'],
		['I', ' (inactive)'],
	])('finds a user with the status %s by ID, with one request', async (status, mark) => {
		const user = await userOf(status);
		const { results, paginationToken } = await bench.engine.search('searchUsers', ` ${String(user?.userId)} `);
		expect(results).toEqual([
			{ name: `${String(user?.displayFullName)}, ${String(user?.email)}${mark}`, value: String(user?.userId) },
		]);
		expect(paginationToken).toBeUndefined();
		expect(await bench.sandbox.control('GET', '/requests')).toHaveLength(1);
	});

	it.each(['displayFullName', 'email'])('finds future joiners by %s', async (field) => {
		const user = await userOf('F');
		const { results } = await bench.engine.search('searchUsers', String(user?.[field]));
		expect(results.map(({ name, value }) => [value, name.endsWith('(future joiner)')])).toEqual([
			[String(user?.userId), true],
		]);
	});

	it('finds the users of a department whose name nobody has', async () => {
		const [user, units] = [await userOf('F'), await bench.sandbox.control<IDataObject[]>('GET', '/state/orgUnits')];
		const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
		const unit = units.find(({ departmentId }) => departmentId === user?.departmentId);
		const { results } = await bench.engine.search('searchUsers', String(unit?.name).toLowerCase());
		const inUnits = units
			.filter(({ name }) => String(name).includes(String(unit?.name)))
			.map((one) => one.departmentId);
		const members = users.filter(({ status, departmentId }) => status !== 'I' && inUnits.includes(departmentId));
		expect(results.map(({ value }) => value).sort()).toEqual(members.map(({ userId }) => String(userId)).sort());
		// Nobody by name in two lists, then each of the lists to its end.
		expect(await bench.sandbox.control('GET', '/requests')).toHaveLength(6);
	});

	it('offers nobody for an unknown text', async () => {
		expect(await bench.engine.search('searchUsers', 'nobody is called this')).toEqual({ results: [] });
		expect((await bench.engine.search('searchUsers', '4711')).results).toEqual([]);
	});

	it('starts with the first page of nothing if the position is damaged', async () => {
		expect(await bench.engine.search('searchUsers', undefined, 'damaged')).toEqual({ results: [] });
	});
});

describe('the list of locations', () => {
	it("has the locations of the job board, from the company's own host", async () => {
		const { results } = await bench.engine.search('searchLocations');
		expect(results.length).toBeGreaterThan(1);
		expect(results).toContainEqual({ name: 'Boston', value: '12' });
		expect((await bench.engine.search('searchLocations', 'bos')).results).toEqual([{ name: 'Boston', value: '12' }]);
		const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
		expect(log.map(({ path, query }) => [path, query])).toEqual([
			['/job-board/lookup/api/getLookupData', { type: 'location' }],
			['/job-board/lookup/api/getLookupData', { type: 'location' }],
		]);
	});

	it.each([
		[404, 'ClayHR lists no locations here, because your company has no job board'],
		[409, 'failure'],
	])('explains the status %d', async (status, message) => {
		const fault = { path: '/job-board/lookup/api/getLookupData', kind: 'status', status, message: 'failure' };
		await bench.sandbox.control('POST', '/faults', fault);
		await expect(bench.engine.search('searchLocations')).rejects.toThrow(message);
	});
});

it.each([
	['should ClayHR not have it', 404, 'Resource Path not found.'],
	['should it refuse the key', 401, 'Unauthorized'],
	['should it not allow it', 403, 'You have no permission.'],
])('lists users without the directory, %s', async (_what, status, message) => {
	await bench.sandbox.control('POST', '/faults', { path: '/rm/resource/', kind: 'status', status, message });
	const { results } = await bench.engine.search('searchUsers');
	expect(results.length).toBeGreaterThan(10);
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(log.at(-1)?.path).toBe('/rm/api/users/basic');
	expect(results.filter(({ name }) => !/^\S+ .+, \S+@example\.com( \(future joiner\))?$/.test(name))).toEqual([]);
});

it('reports a directory that fails', async () => {
	const fault = { path: '/rm/resource/', kind: 'status', status: 409, message: 'failure', times: 1 };
	await bench.sandbox.control('POST', '/faults', fault);
	await expect(bench.engine.search('searchUsers')).rejects.toThrow('failure');
});

it.each([
	['one person', '/rm/resource/', async () => (await bench.engine.search('searchUsers')).results],
	['several people', '/rm/api/users/basic', async () => await bench.engine.loadOptions('getUsers')],
])('offers no records without an ID for the choice of %s', async (_what, path, read) => {
	const body = [{ displayFullName: 'Nobody' }, { userId: 140001, displayFullName: 'Ada Stone' }, { userId: 140002 }];
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body });
	expect(await read()).toEqual([
		{ name: 'Ada Stone', value: '140001' },
		{ name: 'User 140002', value: '140002' },
	]);
});

it.each([
	['searchPtoPolicies', /\w/],
	['searchOrgUnits', /\w/],
	['searchLeaveRequests', /^\S+ .+, .+, \d{4}-\d\d-\d\d/],
] as const)('%s offers readable names, sorted and searchable', async (method, shape) => {
	const { results } = await bench.engine.search(method);
	expect(results.length).toBeGreaterThan(1);
	expect(results.every(({ name, value }) => shape.test(name) && /^\d+$/.test(String(value)))).toBe(true);
	expect(results.map(({ name }) => name)).toEqual(results.map(({ name }) => name).sort((a, b) => a.localeCompare(b)));
	const [first] = results;
	const found = await bench.engine.search(method, first?.name.toUpperCase());
	expect(found.results).toContainEqual(first);
	expect((await bench.engine.search(method, 'nothing is called this')).results).toEqual([]);
});

it('offers leave requests with the other ID name, with all their days', async () => {
	const request = {
		id: 990777,
		userModel: { displayFullName: 'Ada Stone' },
		date: '2026-05-04',
		leaveEndDate: '2026-05-06',
	};
	const fault = { path: '/rm/api/manage/leaves', kind: 'status', status: 200, body: { data: [request] }, times: 1 };
	await bench.sandbox.control('POST', '/faults', fault);
	expect((await bench.engine.search('searchLeaveRequests')).results).toEqual([
		{ name: 'Ada Stone, 2026-05-04 to 2026-05-06', value: '990777' },
	]);
});

it('offers approved leave of the next days to recall, and pending requests for the other operations', async () => {
	const today = new Date().toISOString().slice(0, 10);
	const near = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
	const requests = await bench.sandbox.control<IDataObject[]>('GET', '/state/leaveRequests');
	const idsOf = async (operation: string) =>
		(await bench.engine.search('searchLeaveRequests', '', undefined, { operation })).results.map(({ value }) => value);
	const recallable = await idsOf('recall');
	const statuses = new Map(requests.map(({ cardId, status }) => [String(cardId), status]));
	expect(new Set(recallable.map((id) => statuses.get(String(id))))).toEqual(new Set(['AP']));
	const ahead = requests.filter(({ date, status }) => status === 'AP' && String(date) >= today && String(date) < near);
	expect(ahead.length).toBeGreaterThan(0);
	expect(recallable).toEqual(expect.arrayContaining(ahead.map(({ cardId }) => String(cardId))));
	const pending = await idsOf('approve');
	expect(pending.filter((id) => recallable.includes(id))).toEqual([]);
	expect(pending.length).toBeGreaterThan(0);
	expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
});

it('explains an invalid credential', async () => {
	const stranger = new Engine({ ...bench.sandbox.access, apiKey: 'wrong' });
	await expect(stranger.search('searchUsers')).rejects.toThrow('ClayHR refused access');
});
