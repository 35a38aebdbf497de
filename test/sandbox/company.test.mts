import { collectionNames } from '../../sandbox/control/collections.mts';
import { openSandbox } from '../support/sandbox.mts';
import { call, rows, type Json } from './callClayHr.mts';

/** Returns all records of a new company. */
async function companyOf(order: { users?: number; seed?: number; date?: string }): Promise<Record<string, Json[]>> {
	const sandbox = await openSandbox(order);
	const company: Record<string, Json[]> = {};
	for (const name of collectionNames) company[name] = await sandbox.control<Json[]>('GET', `/state/${name}`);
	company.fields = rows(await call(sandbox, 'GET /api/customfields'), 'data');
	company.lists = rows(await call(sandbox, 'GET /api/customlist'));
	company.policies = rows(await call(sandbox, 'GET /api/ptopolicies'), 'data');
	await sandbox.close();
	return company;
}

describe('the seed', () => {
	it('creates the same company again, and another company for another seed', async () => {
		const order = { users: 40, seed: 7, date: '2026-05-11' };
		const company = await companyOf(order);
		expect(await companyOf(order)).toEqual(company);
		const other = await companyOf({ ...order, seed: 8 });
		expect(other.users).not.toEqual(company.users);
		expect(other.users).toHaveLength(40);
	});

	it('sets days relative to the first one', async () => {
		const [first, later] = await Promise.all([companyOf({ date: '2026-03-02' }), companyOf({ date: '2026-03-09' })]);
		const days = (company: Record<string, Json[]>): number[] =>
			(company.leaveRequests ?? []).map(({ date }) => Date.parse(String(date)));
		const weekLater = days(first).map((day) => day + 7 * 86_400_000);
		expect(days(later)).toEqual(weekLater);
	});
});

// 12 users are the minimum, so that references may break first here.
test('creates a smallest company whose records name existing users only', async () => {
	const company = await companyOf({ users: 12, date: '2026-03-02' });
	const ids = new Set((company.users ?? []).map(({ userId }) => userId));
	const named = ['goals', 'objectives', 'reviews', 'reviewAssignments', 'tasks', 'userWorkflows'].flatMap((name) =>
		(company[name] ?? []).flatMap((record) =>
			Object.entries(record).filter(([key, value]) => /user(Id|s)|reviewerId|managerId/i.test(key) && value !== null),
		),
	);
	expect(named.length).toBeGreaterThan(50);
	expect(named.flatMap(([, value]) => value).filter((userId) => !ids.has(userId))).toEqual([]);
});

describe('the company of 60', () => {
	let company: Record<string, Json[]>;
	beforeAll(async () => (company = await companyOf({ date: '2026-03-02' })));

	it('has an HR administrator, users of all three statuses and unique addresses', () => {
		const { users = [] } = company;
		expect(users).toHaveLength(60);
		expect(users[0]).toMatchObject({ userId: 140001, jobTitle: 'HR Administrator', status: 'A' });
		for (const status of ['A', 'I', 'F'])
			expect(users.filter((user) => user.status === status).length).toBeGreaterThan(1);
		expect(new Set(users.map(({ email }) => email)).size).toBe(60);
		for (const { email } of users) expect(email).toMatch(/^[a-z.]+\d*@example\.com$/);
	});

	it('hires future joiners later, former users left earlier, and no record is newer than the first day', () => {
		for (const { status, startDate, endDate, createdAt } of company.users ?? []) {
			expect(String(startDate) > '2026-03-02').toBe(status === 'F');
			expect(endDate === null).toBe(status !== 'I');
			if (status === 'I') expect(String(endDate) < '2026-03-02').toBe(true);
			expect(Number(createdAt)).toBeLessThan(Date.parse('2026-03-02'));
		}
	});

	it('gives all users but one an active manager', () => {
		const { users = [], orgRelations = [] } = company;
		const active = new Set(users.filter(({ status }) => status === 'A').map(({ userId }) => userId));
		const managed = new Map(orgRelations.map(({ userId, managerUserId }) => [userId, managerUserId]));
		expect(users.filter(({ userId }) => !managed.has(userId)).map(({ jobTitle }) => jobTitle)).toEqual([
			'Chief Executive Officer',
		]);
		expect([...managed.values()].every((manager) => active.has(manager))).toBe(true);
	});

	it('has leave of each status, and the first waiting request fits its balance', () => {
		const { leaveRequests = [], ptoBalances = [] } = company;
		const statusCodes = leaveRequests.map(({ status }) => status);
		for (const status of ['AP', 'RJ', 'RCAL', 'PAP']) expect(statusCodes).toContain(status);
		const waiting = leaveRequests.filter(({ status }) => status === 'WA');
		expect(waiting.length).toBeGreaterThanOrEqual(4);
		for (const { date } of waiting) expect(String(date) > '2026-03-02' && String(date) < '2026-04-10').toBe(true);
		const enough = waiting.map(({ userId, ptoPolicyId, totalLeaveHours }) => {
			const left = ptoBalances.find((balance) => balance.userId === userId && balance.ptoPolicyId === ptoPolicyId);
			return Number(left?.balance) >= Number(totalLeaveHours);
		});
		expect(enough[0]).toBe(true);
		expect(enough).toContain(false);
	});

	it('has an org unit tree, policies, projects with users, and custom fields', () => {
		const { orgUnits = [], policies = [], projects = [], allocations = [], fields = [], lists = [] } = company;
		const ids = orgUnits.map(({ departmentId }) => departmentId);
		expect(ids).toHaveLength(8);
		expect(orgUnits.filter(({ parentDepartmentId }) => !ids.includes(parentDepartmentId))).toHaveLength(1);
		expect(policies.map(({ policyName }) => policyName)).toEqual([
			'Vacation',
			'Sick Leave',
			'Personal Days',
			'Parental Leave',
		]);
		expect(projects).toHaveLength(3);
		for (const { projectId } of projects) expect(allocations.some((work) => work.projectId === projectId)).toBe(true);
		expect(fields.map(({ fieldType }) => fieldType)).toEqual(expect.arrayContaining(['TEXT', 'DATE', 'LIST']));
		expect(lists).toHaveLength(1);
	});
});
