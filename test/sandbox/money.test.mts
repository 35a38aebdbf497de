import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, rows, type Json, type Owner } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-04' })));
afterAll(() => sandbox.close());

const shifts = async (query: Record<string, string | number> = {}, as: Owner = 'hr') =>
	await call(sandbox, 'GET /api/shifts', { as, query });
const daysOf = (found: Json[]): unknown[] => found.map(({ shiftDate }) => shiftDate);

describe('shifts', () => {
	it('cover three weeks, for all users with a project', async () => {
		const all = rows(await shifts(), 'data');
		expect(all).toHaveLength((await sandbox.control<Json[]>('GET', '/state/shifts')).length);
		const works = await sandbox.control<Json[]>('GET', '/state/allocations');
		expect(all).toHaveLength(works.length * 15);
		expect(all[0]).toMatchObject({ shiftDate: '2026-02-23', dayofweek: 1, shiftStartTime: '08:30:00', status: 'A' });
	});

	it('are filtered by project, user, days and status', async () => {
		const [work] = await sandbox.control<Json[]>('GET', '/state/allocations');
		const userId = Number(work?.userId);
		const own = rows(await shifts({ userId, startDate: '2026-03-02', endDate: '2026-03-03' }), 'data');
		expect(daysOf(own)).toEqual(['2026-03-02', '2026-03-03']);
		expect(own[0]).toMatchObject({
			userProjectModel: { userModel: { userId }, projectModel: { projectId: work?.projectId } },
		});
		expect(daysOf(rows(await shifts({ userId, status: 'I' }), 'data'))).toEqual(['2026-03-13']);
		const others = [1201, 1202, 1203].filter((id) => id !== work?.projectId);
		expect(rows(await shifts({ userId, projectId: Number(others[0]) }), 'data')).toEqual([]);
	});

	it('of other users are not for employees; of an unknown user, not found', async () => {
		const own = rows(await shifts({}, 'employee'), 'data');
		expect(own).toHaveLength(15);
		expect((await shifts({ userId: 140001 }, 'employee')).status).toBe(403);
		expect((await shifts({ userId: 7 })).status).toBe(404);
		expect((await shifts({ projectId: 7 })).status).toBe(404);
	});
});

describe('invoices', () => {
	const invoices = async (projectId: number, as: Owner = 'hr') =>
		await call(sandbox, 'GET /api/invoice/', { as, query: { projectId } });

	it('belong to a project', async () => {
		const found = rows(await invoices(1201), 'data');
		expect(found.map(({ status }) => status)).toEqual(['PAID', 'SENT', 'DRFT']);
		expect(found[1]).toMatchObject({
			projectid: 1201,
			amount: 21_750.5,
			projectModel: { projectId: 1201 },
			invoiceDate: '2026-02-01',
		});
		expect(rows(await invoices(1203, 'manager'), 'data')).toEqual([]);
	});

	it('are not for employees, and need a project', async () => {
		expect((await invoices(1201, 'employee')).status).toBe(401);
		expect((await invoices(7)).status).toBe(400);
	});
});

it("pay stubs belong to the API key's user, for the last three months", async () => {
	const own = async (as: Owner): Promise<Json[]> => rows(await call(sandbox, 'GET /api/paystub', { as }), 'data');
	const stubs = await own('employee');
	expect(stubs.map(({ payDate }) => payDate)).toEqual(['2025-12-31', '2026-01-31', '2026-02-28']);
	const [december, january, february] = stubs.map(({ netAmount, ytdNet }) => Number(ytdNet) / Number(netAmount));
	expect([december, january, february]).toEqual([1, 1, 2]);
	for (const stub of stubs) {
		expect(stub).toMatchObject({ userViewModel: { userId: 140009 } });
		expect(Number(stub.netAmount)).toBe(Number(stub.totalGrossPay) - Number(stub.taxes) - Number(stub.deductions));
	}
	expect((await own('hr')).map(({ payStubId }) => payStubId)).not.toEqual(stubs.map(({ payStubId }) => payStubId));
	expect(await own('manager')).toEqual([]);
});
