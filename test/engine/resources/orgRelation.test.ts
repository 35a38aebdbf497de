import type { IDataObject } from 'n8n-workflow';

import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('orgRelation');
let lines: IDataObject[];

beforeEach(async () => {
	lines = await bench.state('orgRelations');
});

const managerOf = (userId: unknown) => lines.find((line) => line.userId === userId)?.managerUserId;

it('assigns a manager to a user', async () => {
	const people = { orgRelationUserId: byId(140009), orgRelationManagerId: byId(140002) };
	const [created] = await bench.records('create', { ...people, orgRelationFields: { startDate: '2026-03-01' } });
	expect(created).toMatchObject({ success: true, userId: 140009, managerId: 140002 });
	const added = (await bench.state('orgRelations')).slice(lines.length);
	expect(added).toMatchObject([{ userId: 140009, managerUserId: 140002, startDate: '2026-03-01', status: 'A' }]);
});

it('lists the current lines', async () => {
	const listed = await bench.records('getAll', { returnAll: true });
	const today = '2026-03-02';
	const inForce = lines.filter(
		({ status, startDate, endDate }) =>
			status === 'A' && String(startDate ?? '') <= today && (endDate === null || String(endDate) >= today),
	);
	expect(inForce.length).toBeLessThan(lines.length);
	expect(listed.map(({ id }) => id).sort()).toEqual(inForce.map(({ orgRelationId }) => orgRelationId).sort());
	const [first] = listed;
	expect(first).toMatchObject({ status: 'active', userId: expect.any(Number), managerId: managerOf(first?.userId) });
	// ClayHR's record of the manager is empty here, so the email replaces the name.
	expect(first?.manager).toBe((await bench.stored('users', first?.managerId)).email);
	expect(first?.user).toMatch(/^\S+ .+/);
});

it("returns each user's location in raw output", async () => {
	const rows = await bench.records('getAll', { output: 'raw', returnAll: true });
	expect(rows.length).toBeGreaterThan(10);
	for (const { userId, reporteeUserModel } of rows)
		expect(reporteeUserModel).toMatchObject({
			locationModel: { locationId: (await bench.stored('users', userId)).locationId },
		});
});

it('lists the lines of each user, whose email it looks up', async () => {
	const people = [140009, 140010].map((userId) => ({ userId }));
	const items = await bench.items('getAllForUser', { returnAll: true, orgRelationUserId: fromItem('userId') }, people);
	expect(items.map(({ json, pairedItem }) => [json.userId, json.managerId, pairedItem])).toEqual([
		[140009, managerOf(140009), { item: 0 }],
		[140010, managerOf(140010), { item: 1 }],
	]);
});

it("updates a line with the manager's email", async () => {
	const [line] = lines;
	const [updated] = await bench.records('update', {
		orgRelationId: byId(line?.orgRelationId),
		orgRelationUserId: byId(line?.userId),
		orgRelationManagerId: byId(140002),
		orgRelationUpdateFields: { endDate: '2026-12-31' },
	});
	expect(updated).toMatchObject({ id: line?.orgRelationId, success: true, managerId: 140002 });
	expect(await bench.stored('orgRelations', line?.orgRelationId)).toMatchObject({
		managerUserId: 140002,
		endDate: '2026-12-31',
	});
	expect(await bench.state('orgRelations')).toHaveLength(lines.length);
});

it('looks up the emails of all managers before it changes a line', async () => {
	const items = lines
		.slice(20, 23)
		.map(({ orgRelationId, userId }, index) => ({ orgRelationId, userId, to: 140002 + index }));
	await bench.sandbox.control('DELETE', '/requests');
	await bench.items(
		'update',
		{
			orgRelationId: fromItem('orgRelationId'),
			orgRelationUserId: fromItem('userId'),
			orgRelationManagerId: fromItem('to'),
		},
		items,
	);
	const requests = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(requests.map(({ path }) => path)).toEqual([
		...Array.from({ length: 3 }, () => '/rm/api/user/basic'),
		...Array.from({ length: 3 }, () => '/rm/api/orgrelation/save'),
	]);
});

it("names the user without an email, without ClayHR's control characters", async () => {
	const body = { userId: '140009\u0000\u202e', email: '' };
	const fault = { path: '/rm/api/user/basic', kind: 'status', status: 200, body };
	await bench.sandbox.control('POST', '/faults', fault);
	const { error } = await bench.run('getAllForUser', { orgRelationUserId: byId(140009) });
	expect(error?.message).toBe('ClayHR names no email of the user 140009 [item 0]');
});
