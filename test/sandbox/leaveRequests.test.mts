import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, rows } from './callClayHr.mts';
import { firstWaiting, listed } from './leaveCalls.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

describe('leaverequest', () => {
	it('creates a waiting request over working days, and responds without an id', async () => {
		const body = {
			date: '2026-06-04',
			numberOfDays: 3,
			totalLeaveDays: 3,
			totalLeaveHours: 24,
			description: 'Garden',
			ptoPolicyModel: { ptoPolicyId: 323 },
			userModel: { userId: 140020 },
		};
		const { status, json } = await call(sandbox, 'POST /api/leaverequest', { body });
		expect({ status, json }).toEqual({ status: 201, json: { message: 'Leave Request is created successfully.' } });
		const made = (await listed(sandbox, 'WA', { leaveUserid: 140020 })).at(-1);
		expect(made).toMatchObject({
			date: '2026-06-04',
			leaveEndDate: '2026-06-08',
			totalLeaveHours: 24,
			description: 'Garden',
		});
		expect(made?.userModel).toMatchObject({ userId: 140020 });
		expect(made?.ptoPolicyModel).toMatchObject({ ptoPolicyId: 323, policyName: 'Personal Days' });
		expect(made?.createUserViewModel).toMatchObject({ userId: 140001 });
	});

	it("defaults to the API key's user and a day of eight hours", async () => {
		await call(sandbox, 'POST /api/leaverequest', {
			as: 'employee',
			body: { date: '2026-06-04', ptoPolicyModel: { ptoPolicyId: 321 } },
		});
		const made = (await listed(sandbox, 'WA', { leaveUserid: 140009 })).at(-1);
		expect(made).toMatchObject({
			date: '2026-06-04',
			leaveEndDate: '2026-06-04',
			totalLeaveHours: 8,
			totalLeaveDays: 1,
		});
	});

	it.each([
		['no policy', { date: '2026-06-04' }, 400],
		['an unknown policy', { date: '2026-06-04', ptoPolicyModel: { ptoPolicyId: 1 } }, 400],
		['an unknown user', { date: '2026-06-04', ptoPolicyModel: { ptoPolicyId: 321 }, userModel: { userId: 7 } }, 400],
		['no hours', { date: '2026-06-04', ptoPolicyModel: { ptoPolicyId: 321 }, totalLeaveHours: 0 }, 400],
	])('is rejected: %s', async (_what, body, expected) => {
		const { status, json } = await call(sandbox, 'POST /api/leaverequest', { body });
		expect({ status, json }).toEqual({ status: expected, json: { message: 'Error while creating leave plan.' } });
	});
});

describe('leaverequests', () => {
	it('lists by default approved leave of the window, in order', async () => {
		const query = { startDate: '2026-01-01', endDate: '2026-12-31' };
		const approved = rows(await call(sandbox, 'GET /api/leaverequests', { query }));
		expect(approved.map(({ cardId }) => cardId)).toEqual((await listed(sandbox, 'AP')).map(({ cardId }) => cardId));
		const days = approved.map(({ date }) => String(date));
		expect(days).toEqual([...days].sort());
		expect(days.length).toBeGreaterThan(2);
	});

	it('includes leave that overlaps the window, and may be empty', async () => {
		const { cardId, date, leaveEndDate } = await firstWaiting(sandbox);
		const found = async (startDate: string, endDate: string): Promise<unknown[]> =>
			(await listed(sandbox, 'WA', { startDate, endDate })).map((leave) => leave.cardId);
		expect(await found(leaveEndDate, leaveEndDate)).toContain(cardId);
		expect(await found('2026-01-01', date)).toContain(cardId);
		expect(await found('2031-01-01', '2031-01-31')).toEqual([]);
	});

	it('has its odd parameter name: leaveUserid, not leaveUserId', async () => {
		const query = { startDate: '2026-01-01', endDate: '2026-12-31', leaveUserId: 140009 };
		expect((await call(sandbox, 'GET /api/leaverequests', { query })).status).toBe(400);
	});
});
