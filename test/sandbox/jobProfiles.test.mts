import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, rows, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const listed = async (status: string): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/jobprofiles', { query: { status } }));

describe('job profiles', () => {
	it('are listed by status', async () => {
		const all = await sandbox.control<Json[]>('GET', '/state/jobProfiles');
		for (const status of ['A', 'OPEN', 'ARCHV']) {
			const expected = all.filter((profile) => profile.status === status).map(({ profileId }) => profileId);
			expect(expected.length).toBeGreaterThan(1);
			expect((await listed(status)).map(({ profileId }) => profileId)).toEqual(expected);
		}
	});

	it('count their active users', async () => {
		const users = await sandbox.control<Json[]>('GET', '/state/users');
		for (const { profileId, profileName, numberofUsers } of await listed('A')) {
			const own = users.filter((user) => user.profileId === profileId && user.status === 'A');
			expect(numberofUsers).toBe(own.length);
			for (const { jobTitle } of own) expect(jobTitle).toBe(profileName);
		}
		const count = async (): Promise<unknown> => (await listed('A'))[0]?.numberofUsers;
		const before = Number(await count());
		await call(sandbox, 'POST /api/user/update', { query: { userId: 140020, profileId: '501', status: 'A' } });
		expect(await count()).toBe(before + 1);
	});

	it('need a valid status, and are not for employees', async () => {
		expect((await call(sandbox, 'GET /api/jobprofiles')).status).toBe(400);
		expect((await call(sandbox, 'GET /api/jobprofiles', { query: { status: 'X' } })).status).toBe(400);
		expect((await call(sandbox, 'GET /api/jobprofiles', { as: 'employee', query: { status: 'A' } })).status).toBe(401);
	});
});
