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
	expect(names).toHaveLength(users.filter((user) => user.status === 'A').length);
	expect(names.filter((name) => !/^\S+ .+, [A-Z]\w+/.test(name))).toEqual([]);
});

it.each([
	['searchUsers', '/rm/resource/'],
	['searchCandidates', '/rm/api/v3/candidate/list'],
] as const)('%s ends its list if ClayHR does not find the next page', async (method, path) => {
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 404 });
	await expect(bench.engine.search(method)).rejects.toThrow('ClayHR did not find it');
	expect(await bench.engine.search(method, undefined, '2')).toEqual({ results: [] });
});

it.each(['displayFullName', 'email'])('lets ClayHR search the users by %s', async (field) => {
	const [user] = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	const { results } = await bench.engine.search('searchUsers', String(user?.[field]));
	expect(results.map(({ value }) => value)).toEqual([String(user?.userId)]);
	expect(results[0]?.name).toContain(String(user?.displayFullName));
	expect(await bench.sandbox.control('GET', '/requests')).toHaveLength(1);
});

it.each([
	['should ClayHR not have it', 404, 'Resource Path not found.'],
	['should it refuse the key', 401, 'Unauthorized'],
	['should it not allow it', 403, 'You have no permission.'],
])('lists users without the directory, %s', async (_what, status, message) => {
	await bench.sandbox.control('POST', '/faults', { path: '/rm/resource/', kind: 'status', status, message, times: 1 });
	const { results } = await bench.engine.search('searchUsers');
	expect(results.length).toBeGreaterThan(10);
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(log.at(-1)?.path).toBe('/rm/api/users/basic');
	expect(results.filter(({ name }) => !/^\S+ .+, \S+@example\.com$/.test(name))).toEqual([]);
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
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body, times: 1 });
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

it('explains an invalid credential', async () => {
	const stranger = new Engine({ ...bench.sandbox.access, apiKey: 'wrong' });
	await expect(stranger.search('searchUsers')).rejects.toThrow('ClayHR refused access');
});
