import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type CallOptions, type Owner } from './callClayHr.mts';
import { textLike } from './matchers.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
afterAll(() => sandbox.close());

const noPermission = { message: "You don't have permission to perform this operation." };

describe('D the API key', () => {
	it.each([
		['no key', {}],
		['no user id', { 'x-api-key': 'sandbox-hr-key' }],
		['no API key', { userid: '140001' }],
		['an unknown key', { 'x-api-key': 'guess', userid: '140001' }],
		["somebody else's user id", { 'x-api-key': 'sandbox-hr-key', userid: '140009' }],
	])('is rejected: %s', async (_what, headers: Record<string, string>) => {
		const { status, json } = await call(sandbox, 'GET /api/users', { as: 'nobody', headers });
		expect({ status, json }).toEqual({
			status: 401,
			json: { message: textLike(/^Access denied! Either /) },
		});
	});

	it('is rejected by the token call with 403', async () => {
		const { status, json } = await call(sandbox, 'GET /api/token', { as: 'nobody' });
		expect({ status, json }).toEqual({ status: 403, json: { message: 'forbidden' } });
	});

	it('may be in the older Authorization header of the 13 calls that document it', async () => {
		const authorized = async (operation: string, apiKey: string): Promise<number> => {
			const headers = { authorization: JSON.stringify({ userId: 140001, apiKey }) };
			return (await call(sandbox, operation, { as: 'nobody', headers })).status;
		};
		expect(await authorized('GET /api/survey/list', 'sandbox-hr-key')).toBe(200);
		expect(await authorized('GET /timecard/', 'sandbox-hr-key')).toBe(200);
		expect(await authorized('GET /api/survey/list', 'guess')).toBe(401);
		expect(await authorized('GET /api/users', 'sandbox-hr-key')).toBe(401);
		for (const authorization of ['sandbox-hr-key', 'null', '[]', '{"userId":140001'])
			expect((await call(sandbox, 'GET /api/survey/list', { as: 'nobody', headers: { authorization } })).status).toBe(
				401,
			);
		const log = await sandbox.control('GET', '/requests?path=/api/survey/list');
		expect(JSON.stringify(log)).not.toContain('sandbox-hr-key');
		expect(log).toMatchObject([{ apiKey: '(redacted)' }, {}, {}, {}, {}, {}]);
	});

	it('returns a token', async () => {
		expect(record(await call(sandbox, 'GET /api/token')).accessToken).toMatch(/./);
	});

	it('is not needed for the public job board', async () => {
		expect((await call(sandbox, 'GET /job-board/position/api/getpositions/', { as: 'nobody' })).status).toBe(200);
	});

	it('is listed by the sandbox', async () => {
		const keys = await sandbox.control('GET', '/keys');
		expect(keys).toMatchObject([
			{ apiKey: 'sandbox-hr-key', userId: 140001 },
			{ role: 'manager' },
			{ role: 'employee' },
		]);
	});
});

describe('permissions', () => {
	const onlyHr: [string, CallOptions][] = [
		['POST /api/user/add', { query: { firstName: 'Ada', email: 'ada@example.com' } }],
		['POST /api/user/update', { query: { userId: 140009, shortName: 'Al' } }],
		['POST /api/user/completeUserDetails', { body: { firstName: 'Ada', email: 'ada@example.com' } }],
		['POST /api/orgunits/add', { query: { name: 'Legal', description: 'Contracts' } }],
		['POST /api/userpto/balance/add', { body: { ptobalances: '[{"userId":140009,"ptoPolicyId":321,"balance":1}]' } }],
		['POST /api/projects', { body: { projectName: 'A', projectDesc: 'B', shortCode: 'C', startDate: '2026-01-01' } }],
		[
			'GET /api/orgrelation/save',
			{ query: { orgRelationId: 0, userId: 140009, managerUserId: 140001, managerEmail: 'a@example.com' } },
		],
	];

	it.each(onlyHr)('reserve %s for HR administrators', async (operation, options) => {
		for (const as of ['manager', 'employee'] satisfies Owner[]) {
			const { status, json } = await call(sandbox, operation, { ...options, as });
			expect({ status, json }).toEqual({ status: 401, json: noPermission });
		}
		expect((await call(sandbox, operation, options)).status).toBeLessThan(300);
	});

	it('show employees only themselves', async () => {
		expect(rows(await call(sandbox, 'GET /api/users', { as: 'employee' })).map(({ userId }) => userId)).toEqual([
			140009,
		]);
		expect((await call(sandbox, 'GET /api/user/', { as: 'employee', query: { userID: 140009 } })).status).toBe(200);
		expect((await call(sandbox, 'GET /api/user/', { as: 'employee', query: { userID: 140001 } })).status).toBe(401);
	});

	it('let managers read all users', async () => {
		expect(rows(await call(sandbox, 'GET /api/users', { as: 'manager' }))).toHaveLength(20);
		expect((await call(sandbox, 'GET /api/user/', { as: 'manager', query: { userID: 140001 } })).status).toBe(200);
	});

	it('show employees only their own leave', async () => {
		const query = { startDate: '2026-01-01', endDate: '2026-12-31', status: 'WA' };
		const own = rows(await call(sandbox, 'GET /api/leaverequests', { as: 'employee', query }));
		expect(own.length).toBeGreaterThan(0);
		expect(new Set(own.map(({ userModel }) => userModel))).toEqual(
			new Set(own.map(() => expect.objectContaining({ userId: 140009 }) as unknown)),
		);
		const others = await call(sandbox, 'GET /api/leaverequests', {
			as: 'employee',
			query: { ...query, leaveUserid: 140001 },
		});
		expect({ status: others.status, json: others.json }).toEqual({ status: 401, json: noPermission });
		expect(rows(await call(sandbox, 'GET /api/manage/leaves', { as: 'employee' }), 'data')).toEqual([]);
	});

	it("let managers decide their reports' leave, but neither their own nor other users'", async () => {
		const leave = { date: '2026-06-01', numberOfDays: 1, ptoPolicyModel: { ptoPolicyId: 321 } };
		await call(sandbox, 'POST /api/leaverequest', { as: 'manager', body: leave });
		await call(sandbox, 'POST /api/leaverequest', { as: 'employee', body: leave });
		await call(sandbox, 'POST /api/leaverequest', { as: 'hr', body: leave });
		const query = { startDate: '2026-06-01', endDate: '2026-06-01', status: 'WA' };
		const made = rows(await call(sandbox, 'GET /api/leaverequests', { query })).map(({ cardId }) => Number(cardId));
		expect(made).toHaveLength(3);
		const decide = async (leaveId: number | undefined, as: Owner): Promise<number> =>
			(await call(sandbox, 'GET /api/process/leave', { as, query: { leaveId: leaveId ?? 0, status: 'AP' } })).status;
		expect([
			await decide(made[0], 'manager'),
			await decide(made[1], 'manager'),
			await decide(made[2], 'manager'),
		]).toEqual([401, 200, 401]);
		expect(await decide(made[1], 'employee')).toBe(401);
		expect(await decide(made[0], 'hr')).toBe(200);
	});

	it('affect the menu', async () => {
		const menus = await Promise.all(
			(['hr', 'manager', 'employee'] satisfies Owner[]).map(async (as) => {
				const { json } = await call(sandbox, 'GET /api/user/permissions', { as });
				return JSON.stringify(json).match(/:true/g)?.length ?? 0;
			}),
		);
		expect(menus[0]).toBeGreaterThan(menus[1] ?? 0);
		expect(menus[1]).toBeGreaterThan(menus[2] ?? 0);
	});
});
