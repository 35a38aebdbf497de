import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, rows } from './callClayHr.mts';
import { decide, firstWaiting, hoursLeft, listed } from './leaveCalls.mts';
import { anyNumber } from './matchers.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

describe('process/leave', () => {
	it('approves: changes the status and deducts the hours', async () => {
		const leave = await firstWaiting(sandbox);
		const before = Number(await hoursLeft(sandbox, leave));
		expect(await decide(sandbox, leave.cardId, 'AP')).toBe(200);
		expect(await sandbox.control('GET', `/state/leaveRequests/${leave.cardId}`)).toMatchObject({ status: 'AP' });
		expect((await listed(sandbox, 'AP')).map(({ cardId }) => cardId)).toContain(leave.cardId);
		expect((await listed(sandbox, 'WA')).map(({ cardId }) => cardId)).not.toContain(leave.cardId);
		expect(await hoursLeft(sandbox, leave)).toBe(before - leave.totalLeaveHours);
	});

	it.each(['RCAL', 'RJ', 'WA'])('adds the hours back on %s, once', async (status) => {
		const leave = await firstWaiting(sandbox);
		const before = await hoursLeft(sandbox, leave);
		await decide(sandbox, leave.cardId, 'AP');
		await decide(sandbox, leave.cardId, 'AP');
		expect(await decide(sandbox, leave.cardId, status)).toBe(200);
		expect(await decide(sandbox, leave.cardId, status)).toBe(200);
		expect(await hoursLeft(sandbox, leave)).toBe(before);
	});

	it('deducts nothing for a rejection', async () => {
		const leave = await firstWaiting(sandbox);
		const before = await hoursLeft(sandbox, leave);
		await decide(sandbox, leave.cardId, 'RJ');
		expect(await hoursLeft(sandbox, leave)).toBe(before);
	});

	it('takes the id of the rows by a setting, which differs from the cardId then', async () => {
		await sandbox.control('PUT', '/settings', { leaveId: 'id' });
		const leave = await firstWaiting(sandbox);
		const row = (await listed(sandbox, 'WA')).find(({ cardId }) => cardId === leave.cardId);
		expect(row?.id).toBe(leave.cardId + 1);
		expect(await decide(sandbox, leave.cardId + 1, 'RJ')).toBe(200);
		expect(await sandbox.control('GET', `/state/leaveRequests/${leave.cardId}`)).toMatchObject({ status: 'RJ' });
	});

	it('approves partly by a setting', async () => {
		await sandbox.control('PUT', '/settings', { approvedLeaveStatus: 'PAP' });
		const leave = await firstWaiting(sandbox);
		expect(await decide(sandbox, leave.cardId, 'AP')).toBe(200);
		expect(await sandbox.control('GET', `/state/leaveRequests/${leave.cardId}`)).toMatchObject({ status: 'PAP' });
	});

	it('fails for unknown leave, and for recalling leave that was not approved', async () => {
		const { status, json } = await call(sandbox, 'GET /api/process/leave', { query: { leaveId: 7, status: 'AP' } });
		expect({ status, json }).toEqual({ status: 409, json: { message: 'Something Went Wrong!' } });
		expect(await decide(sandbox, (await firstWaiting(sandbox)).cardId, 'RCAL')).toBe(409);
	});
});

describe('manage/leaves', () => {
	it('lists waiting leave until it is decided', async () => {
		const open = async (): Promise<unknown[]> =>
			rows(await call(sandbox, 'GET /api/manage/leaves'), 'data').map(({ cardId }) => cardId);
		const { cardId } = await firstWaiting(sandbox);
		expect(await open()).toContain(cardId);
		expect((await open()).length).toBeGreaterThanOrEqual(4);
		await decide(sandbox, cardId, 'RJ');
		expect(await open()).not.toContain(cardId);
	});

	it('has the balance date as a day; leaverequests has milliseconds', async () => {
		const [waiting] = rows(await call(sandbox, 'GET /api/manage/leaves'), 'data');
		const [same] = await listed(sandbox, 'WA');
		expect(waiting?.balanceDate).toBe('2026-03-02');
		expect(same?.balanceDate).toEqual(anyNumber);
	});
});

describe('PTO', () => {
	it('balances are saved and visible to their owner', async () => {
		const ptobalances = JSON.stringify([{ userId: 140009, ptoPolicyId: 323, balance: 13.5 }]);
		const { status } = await call(sandbox, 'POST /api/userpto/balance/add', { body: { ptobalances } });
		expect(status).toBe(201);
		const own = rows(await call(sandbox, 'GET /api/v3/user/pto', { as: 'employee' }), 'data');
		expect(own).toHaveLength(4);
		expect(
			own.find(({ ptoPolicyModel }) => JSON.stringify(ptoPolicyModel).includes('"ptoPolicyId":323')),
		).toMatchObject({ userId: 140009, balance: 13.5 });
	});

	it.each(['no JSON', '[]', '[{"userId":7,"ptoPolicyId":321,"balance":1}]', '[{"userId":140009,"ptoPolicyId":321}]'])(
		'balances are rejected: %s',
		async (ptobalances) => {
			const { status, json } = await call(sandbox, 'POST /api/userpto/balance/add', { body: { ptobalances } });
			expect({ status, json }).toEqual({ status: 400, json: { message: 'Bad Request.' } });
		},
	);

	it('hours are rejected for unknown users, policies or leave', async () => {
		const { cardId, userId, ptoPolicyId, date } = await firstWaiting(sandbox);
		const asked = { leaveId: cardId, leaveUserId: userId, ptoPolicyId, leaveDate: date };
		for (const wrong of [{ leaveId: 7 }, { leaveUserId: 7 }, { ptoPolicyId: 7 }])
			expect((await call(sandbox, 'GET /api/leave/hours/credit', { query: { ...asked, ...wrong } })).status).toBe(409);
		expect((await call(sandbox, 'GET /api/leave/hours/credit', { query: { ...asked, leaveId: 0 } })).status).toBe(200);
	});
});
