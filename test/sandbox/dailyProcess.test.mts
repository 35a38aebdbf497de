import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, rows, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ users: 60, date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', { users: 60 }));
afterAll(() => sandbox.close());

const advance = (days: number): Promise<unknown> => sandbox.control('PUT', '/clock', { advanceMs: days * 86_400_000 });
const stateOf = (userId: number): Promise<Json> => sandbox.control('GET', `/state/users/${userId}`);

const lists: readonly (readonly [operation: string, listName: string | undefined, idName: string])[] = [
	['GET /api/users', undefined, 'userId'],
	['GET /api/users/basic', undefined, 'userId'],
	['GET /resource/', 'data', 'resourceId'],
];

/** The statuses under which all lists with a status have a user. Throws if two lists disagree. */
async function listedAs(userId: number): Promise<string> {
	const found = lists.map(async ([operation, listName, idName]) => {
		const statuses = ['A', 'I', 'F'].map(async (status) => {
			const answer = await call(sandbox, operation, { query: { status, pageSize: 1000 } });
			const listed = answer.status === 204 ? [] : rows(answer, listName);
			return listed.some((row) => row[idName] === userId) ? status : '';
		});
		return (await Promise.all(statuses)).join('');
	});
	const all = rows(await call(sandbox, 'GET /api/user/list')).find((row) => row.userId === userId);
	const different = new Set([
		...(await Promise.all(found)),
		String(all?.status),
		String((await stateOf(userId)).status),
	]);
	expect(different.size).toBe(1);
	return [...different][0] ?? '';
}

const update = (query: Record<string, string | number>): Promise<unknown> =>
	call(sandbox, 'POST /api/user/update', { query }).then(({ status }) => expect(status).toBe(200));

const headsOf = async (departmentId: number): Promise<unknown> =>
	rows(await call(sandbox, 'GET /api/orgunits')).find((unit) => unit.departmentId === departmentId)?.noOfEmployees;

describe('the daily process', () => {
	it('makes a joiner active on the first day', async () => {
		const joiner = 140060;
		await update({ userId: joiner, userStartDate: '2026-03-09' });
		const { departmentId } = await stateOf(joiner);
		const heads = Number(await headsOf(Number(departmentId)));
		await advance(6);
		expect(await listedAs(joiner)).toBe('F');
		await advance(1);
		expect(await listedAs(joiner)).toBe('A');
		expect(await stateOf(joiner)).toMatchObject({ changedAt: Date.parse('2026-03-09T00:00:00Z') });
		expect(await headsOf(Number(departmentId))).toBe(heads + 1);
	});

	it('makes a leaver inactive after the last day, and a new end date brings the user back for good', async () => {
		const leaver = 140020;
		await update({ userId: leaver, userEndDate: '2026-03-04' });
		await advance(2);
		expect(await listedAs(leaver)).toBe('A');
		await advance(1);
		expect(await listedAs(leaver)).toBe('I');
		await update({ userId: leaver, status: 'A' });
		expect(await listedAs(leaver)).toBe('A');
		await advance(1);
		expect(await listedAs(leaver)).toBe('I');
		await update({ userId: leaver, status: 'A', userEndDate: '2027-03-04' });
		await advance(30);
		expect(await listedAs(leaver)).toBe('A');
	});

	it('does both at midnight UTC and for a stay that the clock skips', async () => {
		await sandbox.control('PUT', '/clock', { now: '2026-03-02T23:00:00Z' });
		await update({ userId: 140060, userStartDate: '2026-03-03', userEndDate: '2026-03-20' });
		expect(await listedAs(140060)).toBe('F');
		await sandbox.control('PUT', '/clock', { now: '2026-03-03T00:00:00Z' });
		expect(await listedAs(140060)).toBe('A');
		await update({ userId: 140059, userStartDate: '2026-03-05', userEndDate: '2026-03-20' });
		await advance(400);
		expect(await listedAs(140059)).toBe('I');
		expect(await stateOf(140059)).toMatchObject({ changedAt: Date.parse('2026-03-21T00:00:00Z') });
	});

	it('changes nothing else, and nothing if the clock is set back', async () => {
		const others = ['leaveRequests', 'orgRelations', 'timesheets', 'tasks', 'ptoBalances'];
		const state = (): Promise<unknown> =>
			Promise.all(others.map((collection) => sandbox.control('GET', `/state/${collection}`)));
		const before = await state();
		const joined = (await sandbox.control<Json[]>('GET', '/state/users')).filter(({ status }) => status === 'F');
		await advance(400);
		expect(await state()).toEqual(before);
		await sandbox.control('PUT', '/clock', { now: '2026-03-02T08:00:00Z' });
		for (const { userId } of joined) expect(await stateOf(Number(userId))).toMatchObject({ status: 'A' });
	});

	it('processes 400 days of 100,000 users', async () => {
		const users = 100_000;
		await sandbox.control('POST', '/reset', { users });
		const future = rows(await call(sandbox, 'GET /resource/', { query: { status: 'F', pageSize: users } }), 'data');
		expect(future.length).toBeGreaterThan(3000);
		await advance(400);
		expect((await call(sandbox, 'GET /api/users', { query: { status: 'F' } })).status).toBe(204);
	});
});
