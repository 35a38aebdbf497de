import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, rows, type Json, type Owner } from './callClayHr.mts';
import { accessDenied, pendingSheet, updateSheet } from './timesheetCalls.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-04' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const approvals = async (as: Owner, startDate = '2026-01-01', endDate = '2026-12-31'): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/timesheet/approvals/list', { as, query: { startDate, endDate } }), 'data');

describe('decisions on timesheets', () => {
	it('are up to HR for all users, to managers for their reports', async () => {
		const all = await sandbox.control<Json[]>('GET', '/state/timesheets');
		const open = all.filter(({ status }) => status === 'PD' || status === 'PAP');
		expect((await approvals('hr')).map(({ timesheetId }) => timesheetId)).toEqual(
			open.map(({ timesheetId }) => timesheetId),
		);
		const reports = (await approvals('manager')).map(({ userId }) => userId);
		expect(reports).toContain(140009);
		expect(reports).not.toContain(140001);
		expect(await approvals('employee')).toEqual([]);
	});

	it('are listed for a window of valid days', async () => {
		const touched = await approvals('hr', '2026-02-01', '2026-02-22');
		expect(touched.length).toBeGreaterThan(0);
		expect(touched.every(({ startDate }) => startDate === '2026-02-16')).toBe(true);
		const query = { startDate: '02/01/2026', endDate: '02/22/2026' };
		expect((await call(sandbox, 'GET /api/timesheet/approvals/list', { query })).status).toBe(400);
	});

	it('remove a timesheet from the list', async () => {
		const id = await pendingSheet(sandbox);
		const open = async (): Promise<unknown[]> => (await approvals('manager')).map(({ timesheetId }) => timesheetId);
		expect(await open()).toContain(id);
		expect((await updateSheet(sandbox, id, 'AP', 'manager')).json).toEqual({ message: 'successful' });
		expect(await open()).not.toContain(id);
		expect(await sandbox.control('GET', `/state/timesheets/${id}`)).toMatchObject({ status: 'AP' });
	});

	it('are not up to the owner, who may submit and take back', async () => {
		const id = await pendingSheet(sandbox);
		for (const status of ['AP', 'PAP', 'RJ']) {
			const answered = await updateSheet(sandbox, id, status, 'employee');
			expect({ status: answered.status, json: answered.json }).toEqual({
				status: 401,
				json: { message: accessDenied },
			});
		}
		for (const status of ['NEW', 'PD']) expect((await updateSheet(sandbox, id, status, 'employee')).status).toBe(200);
		await updateSheet(sandbox, id, 'AP', 'hr');
		expect((await updateSheet(sandbox, id, 'NEW', 'employee')).status).toBe(401);
		expect((await updateSheet(sandbox, id, 'DONE')).status).toBe(400);
	});
});
