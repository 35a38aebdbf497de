import type { IDataObject } from 'n8n-workflow';

import { byId, chosen } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

// Org Unit: Get Members, Get Managers and Get Many with Add Members.

const bench = openResourceBench('orgUnit');

const idsOf = (records: IDataObject[]) => records.map(({ id }) => id);
const usersOf = async (...units: number[]) =>
	(await bench.state('users'))
		.filter(({ departmentId, status }) => units.includes(Number(departmentId)) && status === 'A')
		.map(({ userId }) => Number(userId));
const paths = async () => {
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	return log.map(({ path }) => path);
};

describe('Get Members', () => {
	it('lists the active users of a department by its ID, with one request', async () => {
		const members = await bench.records('getMembers', { returnAll: true, orgUnitId: byId(32) });
		expect(idsOf(members)).toEqual(await usersOf(32));
		expect(members.length).toBeGreaterThan(1);
		expect(members[0]).toMatchObject({
			name: expect.stringMatching(/^\S+ .+/),
			email: expect.stringContaining('@'),
			departmentId: 32,
			department: 'Engineering',
			status: 'active',
		});
		expect(await paths()).toEqual(['/rm/api/user/list']);
	});

	it('lists them by its name, and with the units below it', async () => {
		const memberOptions = { unitsBelow: true };
		const parameters = { returnAll: true, orgUnitId: chosen('name', 'Engineering'), memberOptions };
		const members = await bench.records('getMembers', parameters);
		// Engineering, Platform and Product Development.
		expect(idsOf(members)).toEqual(await usersOf(32, 33, 34));
		expect(members.length).toBeGreaterThan((await usersOf(32)).length);
	});

	it('lists users of other statuses on request', async () => {
		const statuses = ['I', 'F'];
		const members = await bench.records('getMembers', {
			returnAll: true,
			orgUnitId: byId(30),
			memberOptions: { statuses, unitsBelow: true },
		});
		const expected = (await bench.state('users')).filter(({ status }) => statuses.includes(String(status)));
		expect(idsOf(members)).toEqual(expected.map(({ userId }) => userId));
	});

	it('reads the users once for all items', async () => {
		const items = await bench.items('getMembers', { returnAll: true, orgUnitId: byId('={{ $json.unit }}') }, [
			{ unit: 32 },
			{ unit: 35 },
		]);
		expect(items.map(({ json }) => json.id)).toEqual([...(await usersOf(32)), ...(await usersOf(35))]);
		expect(await paths()).toEqual(['/rm/api/user/list']);
	});

	it('refuses an ID that no unit has, instead of listing nobody', async () => {
		const { error } = await bench.run('getMembers', { orgUnitId: byId(999) });
		expect(error?.message).toBe("'Org Unit' must be the ID of an org unit in ClayHR, but none has 999 [item 0]");
	});
});

describe('Get Managers', () => {
	const managers = async (unit: number, managerOptions = {}) =>
		await bench.records('getManagers', { returnAll: true, orgUnitId: byId(unit), managerOptions });

	it('gives the head of a unit with email', async () => {
		const head = await bench.stored('users', 140003);
		expect(await managers(32)).toEqual([
			{
				id: 140003,
				level: 0,
				name: head.displayFullName,
				email: head.email,
				status: 'active',
				statusCode: 'A',
				orgUnit: 'Engineering',
				orgUnitId: 32,
			},
		]);
	});

	it('gives the heads of the units above on request', async () => {
		// Platform, Engineering, Executive Office.
		const found = await managers(33, { unitsAbove: true });
		expect(found.map(({ id, level, orgUnitId }) => [id, level, orgUnitId])).toEqual([
			[140004, 0, 33],
			[140003, 1, 32],
			[140002, 2, 30],
		]);
	});

	it('gives no item for a unit without a head', async () => {
		await bench.records('create', {
			orgUnitName: 'Garage',
			orgUnitDescription: 'Empty',
			orgUnitFields: { orgUnitId: 77 },
		});
		expect(await managers(77)).toEqual([]);
	});

	it("keeps the unit's own words if ClayHR refuses the head's record", async () => {
		await bench.sandbox.control('POST', '/faults', { path: '/rm/api/user/basic', kind: 'status', status: 403 });
		const head = await bench.stored('users', 140003);
		expect(await managers(32)).toMatchObject([{ id: 140003, name: head.displayFullName, email: null }]);
	});

	it('refuses an ID that no unit has', async () => {
		const { error } = await bench.run('getManagers', { orgUnitId: byId(999) });
		expect(error?.message).toMatch(/^'Org Unit' must be the ID of an org unit in ClayHR, but none has 999/);
	});
});

describe('Get Many with Add Members', () => {
	it('gives each unit as a group, with one more request', async () => {
		const groups = await bench.records('getAll', { returnAll: true, addMembers: true });
		const head = await bench.stored('users', 140003);
		expect(groups.find(({ id }) => id === 32)).toEqual({
			id: 32,
			name: 'Engineering',
			parentId: 30,
			head: head.displayFullName,
			headId: 140003,
			headEmail: head.email,
			memberCount: (await usersOf(32)).length,
			managerIds: [140003],
			userIds: await usersOf(32),
			type: 'department',
		});
		expect(await paths()).toEqual(['/rm/api/orgunits', '/rm/api/user/list']);
	});

	it('keeps the tree', async () => {
		const tree = await bench.records('getAll', { returnAll: true, addMembers: true, orgUnitOptions: { asTree: true } });
		expect(tree).toMatchObject([{ id: 30, managerIds: [140002], children: expect.any(Array) }]);
	});

	it('gives a unit without a head no manager', async () => {
		await bench.records('create', {
			orgUnitName: 'Garage',
			orgUnitDescription: 'Empty',
			orgUnitFields: { orgUnitId: 77 },
		});
		const groups = await bench.records('getAll', { returnAll: true, addMembers: true });
		expect(groups.find(({ id }) => id === 77)).toMatchObject({
			head: null,
			headEmail: null,
			managerIds: [],
			userIds: [],
		});
	});

	it("says what it read if the users can't be read", async () => {
		await bench.sandbox.control('POST', '/faults', { path: '/rm/api/user/list', kind: 'status', status: 403 });
		const { error } = await bench.run('getAll', { addMembers: true });
		expect(error?.message).toMatch(/^While reading the members of the org units: .*403/);
	});
});
