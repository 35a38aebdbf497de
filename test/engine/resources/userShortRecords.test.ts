import type { IDataObject } from 'n8n-workflow';

import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

// The department's ID and hasAccess of User: Get, which only the list of users has for one person.

const bench = openResourceBench('user');
let users: IDataObject[];

beforeEach(async () => {
	users = await bench.state('users');
});

const ofStatus = (status: string) => users.filter((user) => user.status === status);
const get = async (...people: IDataObject[]) => await bench.records('get', { userId: fromItem('userId') }, people);

async function listQueries(): Promise<IDataObject[]> {
	const log = await bench.sandbox.control<Array<{ path: string; query: IDataObject }>>('GET', '/requests');
	return log.filter(({ path }) => path === '/rm/api/user/list').map(({ query }) => query);
}

const listAnswers = async (answer: IDataObject) =>
	await bench.sandbox.control('POST', '/faults', { path: '/rm/api/user/list', kind: 'status', ...answer });

it.each([
	['A', true],
	['F', false],
	['I', false],
])('one user with the status %s has both, found by name', async (status, hasAccess) => {
	const [user = {}] = ofStatus(status).slice(1);
	const outputFields = ['departmentId', 'hasAccess', 'department'];
	const parameters = { userId: byId(user.userId), output: 'selected', outputFields };
	const [record] = await bench.records('get', parameters);
	expect(record).toEqual({
		id: user.userId,
		departmentId: user.departmentId,
		hasAccess,
		department: expect.any(String) as string,
	});
	expect(await listQueries()).toEqual([{ name: user.displayFullName }]);
	const simplified = await get(user);
	expect(simplified).toMatchObject([{ departmentId: user.departmentId }]);
});

it('several users cost one request together', async () => {
	const people = [...ofStatus('A').slice(3, 8), ...ofStatus('F').slice(0, 1), ...ofStatus('I').slice(0, 1)];
	const found = await get(...people);
	expect(found.map(({ departmentId }) => departmentId)).toEqual(people.map(({ departmentId }) => departmentId));
	expect(await listQueries()).toEqual([{}]);
});

it('a namesake does not lend the department', async () => {
	const [one = {}, ...others] = ofStatus('A').slice(2);
	const twin = others.find(({ departmentId }) => departmentId !== one.departmentId) ?? {};
	const userUpdateFields = { displayFullName: String(one.displayFullName) };
	await bench.items('update', { userId: byId(twin.userId), userUpdateFields });
	expect(await get(one)).toMatchObject([{ departmentId: one.departmentId }]);
	expect(await get(twin)).toMatchObject([{ name: one.displayFullName, departmentId: twin.departmentId }]);
});

it.each([
	['has a namesake only', { status: 200, body: [{ userId: 1, departmentId: 99, hasAccess: 1 }] }],
	['has nobody', { status: 200, body: [] }],
	['may not be read', { status: 403, message: 'You have no permission.' }],
	['is refused to the key', { status: 401, message: 'Unauthorized' }],
])('a list that %s leaves the fields out', async (_what, answer) => {
	await listAnswers(answer);
	const [user = {}] = ofStatus('A').slice(2);
	const [record] = await get(user);
	expect(record).toMatchObject({ id: user.userId, department: expect.any(String) as string });
	expect(record).not.toHaveProperty('departmentId');
	const [raw] = await bench.records('get', { userId: byId(user.userId), output: 'raw' });
	expect(raw).not.toHaveProperty('shortRecord');
});

it('a list that fails is an error', async () => {
	await listAnswers({ status: 409, message: 'failure' });
	const { error } = await bench.run('get', { userId: byId(140009) });
	expect(error?.message).toContain('failure');
});

it('the list is not asked if the completion is off', async () => {
	await bench.records('get', { userId: byId(140009), completeUser: false });
	expect(await listQueries()).toEqual([]);
});

describe("the manager's email", () => {
	const fields = { output: 'selected', outputFields: ['managerId', 'managerEmail'] };
	const emailOf = (userId: unknown) => users.find((user) => user.userId === userId)?.email;
	const basicReads = async () => {
		const log = await bench.sandbox.control<Array<{ path: string; query: IDataObject }>>('GET', '/requests');
		return log.filter(({ path }) => path === '/rm/api/user/basic').map(({ query }) => query);
	};

	it('of one user is read with the manager', async () => {
		const [record = {}] = await bench.records('get', { userId: byId(140009), ...fields });
		expect(record.managerId).toEqual(expect.any(Number));
		expect(record.managerEmail).toBe(emailOf(record.managerId));
		expect(await basicReads()).toEqual([{ userID: String(record.managerId) }]);
	});

	it('of several users costs no further request', async () => {
		const people = ofStatus('A').slice(8, 14);
		const found = await bench.records('get', { userId: fromItem('userId'), ...fields }, people);
		expect(found.map(({ managerEmail }) => managerEmail)).toEqual(found.map(({ managerId }) => emailOf(managerId)));
		expect(found.filter(({ managerEmail }) => managerEmail !== undefined)).toHaveLength(people.length);
		expect(await basicReads()).toEqual([]);
	});

	it('is null if the manager may not be read', async () => {
		const refusal = { kind: 'status', status: 403, message: 'You have no permission.' };
		await bench.sandbox.control('POST', '/faults', { path: '/rm/api/user/basic', ...refusal });
		const [record] = await bench.records('get', { userId: byId(140009), ...fields });
		expect(record).toMatchObject({ managerId: expect.any(Number) as number, managerEmail: null });
	});

	it('costs nothing if it is not selected', async () => {
		await bench.records('get', { userId: byId(140009) });
		expect(await basicReads()).toEqual([]);
	});
});
