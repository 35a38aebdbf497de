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

it('lists active, inactive and future people in one call, each once', async () => {
	const statuses = { userFilters: { statuses: ['A', 'F', 'I'] } };
	const listed = await bench.records('getAll', { returnAll: true, ...statuses });
	expect(listed).toHaveLength(users.length);
	expect(ids(listed)).toEqual(ids(users, 'userId'));
	expect(new Set(listed.map(({ status }) => status))).toEqual(new Set(['active', 'future', 'inactive']));
	expect(ids(await bench.records('getAllBasic', { returnAll: true, ...statuses }))).toEqual(ids(users, 'userId'));
	expect(await bench.records('getAll', { limit: 7, ...statuses })).toHaveLength(7);
});

it('lists who starts and leaves between two days', async () => {
	const listed = await bench.records('getAll', {
		returnAll: true,
		userFilters: { startDateAfter: '2020-01-01', startDateBefore: '2024-01-01T00:00:00' },
	});
	const expected = ofStatus('A').filter(
		({ startDate }) => String(startDate) > '2020-01-01' && String(startDate) < '2024-01-01',
	);
	expect(expected.length).toBeGreaterThan(0);
	expect(ids(listed)).toEqual(ids(expected, 'userId'));
});

it('lists people from the directory with their departments, in order', async () => {
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

it('finds people by name', async () => {
	const wanted = ofStatus('A')[5];
	const found = await bench.records('getAllByName', { userName: String(wanted?.lastName), returnAll: true });
	expect(found.map(({ id }) => id)).toContain(wanted?.userId);
	expect(found.every(({ name }) => String(name).includes(String(wanted?.lastName)))).toBe(true);
});

it.each(['get', 'getBasic'])('gets each person for itself: %s', async (operation) => {
	const people = ofStatus('A')
		.slice(3, 5)
		.map(({ userId }) => ({ userId: Number(userId) }));
	const items = await bench.items(operation, { userId: fromItem('userId') }, people);
	expect(items.map(({ json, pairedItem }) => [json.id, json.email, pairedItem])).toEqual(
		people.map(({ userId }, item) => [userId, users.find((user) => user.userId === userId)?.email, { item }]),
	);
});

it("gets what the key's owner may do", async () => {
	const [permissions] = await bench.records('getPermissions', {}, [{}], 'hr');
	const [few] = await bench.records('getPermissions', {}, [{}], 'employee');
	expect(permissions?.functions).toContain('MANAGE_USERS');
	expect((permissions?.menus as string[]).length).toBeGreaterThan((few?.menus as string[]).length);
});
