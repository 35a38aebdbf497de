import type { IDataObject } from 'n8n-workflow';

import { fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('user');
let users: IDataObject[];

beforeEach(async () => {
	users = await bench.state('users');
});

const ofStatus = (...statuses: string[]) => users.filter(({ status }) => statuses.includes(String(status)));
const ids = (records: IDataObject[], field = 'id') => records.map((record) => Number(record[field])).sort();

it('List Users', async () => {
	const listed = await bench.records('getAll', { returnAll: true });
	expect(ids(listed)).toEqual(ids(ofStatus('A'), 'userId'));
	const stored = users.find(({ userId }) => userId === listed[0]?.id);
	expect(listed[0]).toMatchObject({
		name: stored?.displayFullName,
		email: stored?.email,
		status: 'active',
		startDate: stored?.startDate,
	});
});

it('lists active, inactive and future users in one execution, each once', async () => {
	const statuses = { userFilters: { statuses: ['A', 'F', 'I'] } };
	const listed = await bench.records('getAll', { returnAll: true, ...statuses });
	expect(listed).toHaveLength(users.length);
	expect(ids(listed)).toEqual(ids(users, 'userId'));
	expect(new Set(listed.map(({ status }) => status))).toEqual(new Set(['active', 'future', 'inactive']));
	expect(ids(await bench.records('getAllBasic', { returnAll: true, ...statuses }))).toEqual(ids(users, 'userId'));
	expect(await bench.records('getAll', { limit: 7, ...statuses })).toHaveLength(7);
});

it('lists users of the directory with departments, in order', async () => {
	const listed = await bench.records('getAllFromDirectory', {
		returnAll: true,
		userDirectoryFilters: { sortBy: 'name', sortOrder: 'desc', statuses: ['A', 'F'] },
	});
	expect(ids(listed)).toEqual(ids(ofStatus('A', 'F'), 'userId'));
	const active = listed.slice(0, ofStatus('A').length).map(({ name }) => String(name));
	expect(active).toEqual([...active].sort().reverse());
	expect(listed.filter(({ department }) => typeof department === 'string').length).toBeGreaterThan(20);
	expect(listed.filter(({ manager }) => typeof manager === 'string').length).toBeGreaterThan(20);
});

describe('D the status of directory users, whose rows lack it', () => {
	const statusesOf = (records: IDataObject[]) => new Map(records.map(({ id, status }) => [Number(id), status]));

	it('is the requested one', async () => {
		const userDirectoryFilters = { statuses: ['F', 'I', 'A'] };
		const listed = await bench.records('getAllFromDirectory', { returnAll: true, userDirectoryFilters });
		const words: Record<string, string> = { A: 'active', F: 'future', I: 'inactive' };
		expect(statusesOf(listed)).toEqual(
			new Map(users.map(({ userId, status }) => [Number(userId), words[String(status)]])),
		);
		const selected = { output: 'selected', outputFields: ['status', 'statusCode'], limit: 1 };
		const [first] = await bench.records('getAllFromDirectory', { userDirectoryFilters, ...selected });
		expect(first).toMatchObject({ status: 'future', statusCode: 'F' });
	});

	it('is active if no status is chosen', async () => {
		const listed = await bench.records('getAllFromDirectory', { returnAll: true });
		expect(ids(listed)).toEqual(ids(ofStatus('A'), 'userId'));
		expect(new Set(listed.map(({ status }) => status))).toEqual(new Set(['active']));
	});

	it("is ClayHR's if the row has one", async () => {
		const body = {
			data: [
				{ resourceId: 1, status: 'I' },
				{ resourceId: 2, status: '' },
			],
		};
		const fault = { path: '/rm/resource/', kind: 'status', status: 200, body, times: 1 };
		await bench.sandbox.control('POST', '/faults', fault);
		const listed = await bench.records('getAllFromDirectory', { limit: 2 });
		expect(listed.map(({ status }) => status)).toEqual(['inactive', 'active']);
	});
});

it('names all managers of a directory user, none as the direct manager', async () => {
	const userReporterList = { 140009: 'Lee Ward', 140002: 'Ravi Menon' };
	const body = {
		data: [
			{ resourceId: 1, userReporterList },
			{ resourceId: 2, userReporterList: { 140009: 'Lee Ward' } },
		],
	};
	const fault = { path: '/rm/resource/', kind: 'status', status: 200, body };
	const output = { output: 'selected', outputFields: ['manager', 'managerId', 'managers', 'managerIds'], limit: 2 };
	await bench.sandbox.control('POST', '/faults', fault);
	expect(await bench.records('getAllFromDirectory', output)).toEqual([
		{
			id: 1,
			manager: 'Ravi Menon, Lee Ward',
			managerId: null,
			managers: ['Ravi Menon', 'Lee Ward'],
			managerIds: [140002, 140009],
		},
		{ id: 2, manager: 'Lee Ward', managerId: 140009, managers: ['Lee Ward'], managerIds: [140009] },
	]);
});

it('lists all users with department and job if no name is given', async () => {
	const listed = await bench.records('getAllByName', { returnAll: true });
	expect(ids(listed)).toEqual(ids(users, 'userId'));
	expect(listed.filter(({ department, jobTitle }) => department !== null && jobTitle !== null).length).toBeGreaterThan(
		50,
	);
	const [request] = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(request?.query).toEqual({});
});

it('finds users by name', async () => {
	const wanted = ofStatus('A')[5];
	const userListFilters = { name: String(wanted?.lastName) };
	const found = await bench.records('getAllByName', { userListFilters, returnAll: true });
	expect(found.map(({ id }) => id)).toContain(wanted?.userId);
	expect(found.every(({ name }) => String(name).includes(String(wanted?.lastName)))).toBe(true);
});

it.each(['get', 'getBasic'])('gets a user per item: %s', async (operation) => {
	const people = ofStatus('A')
		.slice(3, 5)
		.map(({ userId }) => ({ userId: Number(userId) }));
	const items = await bench.items(operation, { userId: fromItem('userId') }, people);
	expect(items.map(({ json, pairedItem }) => [json.id, json.email, pairedItem])).toEqual(
		people.map(({ userId }, item) => [userId, users.find((user) => user.userId === userId)?.email, { item }]),
	);
});

it("gets the permissions of the API key's user", async () => {
	const [permissions] = await bench.records('getPermissions', {}, [{}], 'hr');
	const [few] = await bench.records('getPermissions', {}, [{}], 'employee');
	expect(permissions?.functions).toContain('MANAGE_USERS');
	expect((permissions?.menus as string[]).length).toBeGreaterThan((few?.menus as string[]).length);
});
