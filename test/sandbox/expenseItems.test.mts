import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, type Json, type Owner } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02', undocumentedFields: true })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const report = async (expenseReportId: number): Promise<Json> =>
	record(await call(sandbox, 'GET /api/expensereport', { query: { expenseReportId } }));

describe('expense items', () => {
	const train = {
		amount: 48.9,
		billable: 'N',
		cid: 9001,
		currencyCode: '$(USD)',
		date: '2026-03-01',
		expenseItemId: 0,
		expenseType: 'Travel',
		expenseTypeId: 9,
		projectId: 1202,
		reimbursible: 'Y',
		remarks: 'Train',
		userId: 140009,
	};
	const save = async (query: Record<string, string | number>, as: Owner = 'employee') =>
		await call(sandbox, 'POST /api/expenseitem', { as, query });

	it("are created in their user's newest draft", async () => {
		const { expenseItemId, message } = record(await save(train));
		expect(message).toBe('Expense Item created successfully.');
		const { expenseItemModelList } = await report(5509);
		expect(expenseItemModelList).toEqual([expect.objectContaining({ ...train, expenseItemId, expenseReportId: 5509 })]);
		expect(await sandbox.control('GET', `/state/expenseItems/${String(expenseItemId)}`)).toMatchObject({
			remarks: 'Train',
			expenseReportId: 5509,
		});
	});

	it('are added to a draft created later', async () => {
		const query = { name: 'April travel', amount: 0 };
		const created = record(await call(sandbox, 'POST /api/expensereport', { as: 'employee', query }));
		const { expenseItemId } = record(await save(train));
		expect(await sandbox.control('GET', `/state/expenseItems/${String(expenseItemId)}`)).toMatchObject({
			expenseReportId: created.expenseReportId,
		});
	});

	it('have no report if their user has no draft', async () => {
		const { expenseItemId } = record(await save({ ...train, userId: 140005 }, 'hr'));
		expect(await sandbox.control('GET', `/state/expenseItems/${String(expenseItemId)}`)).toMatchObject({
			userId: 140005,
			expenseReportId: null,
			createUserId: 140001,
		});
	});

	it('are updated by their id', async () => {
		expect((await save({ ...train, expenseItemId: 5608, remarks: 'Corrected' })).status).toBe(200);
		expect(await sandbox.control('GET', '/state/expenseItems/5608')).toMatchObject({
			remarks: 'Corrected',
			expenseReportId: 5503,
		});
	});

	it('can be deleted', async () => {
		const query = { expenseItemId: 5608 };
		expect((await call(sandbox, 'POST /api/expenseitem/delete', { as: 'employee', query })).status).toBe(200);
		expect((await report(5503)).expenseItemModelList).toEqual([]);
		expect((await call(sandbox, 'POST /api/expenseitem/delete', { query })).status).toBe(400);
	});

	it.each<Record<string, string | number>>([
		{ cid: 9002 },
		{ projectId: 7 },
		{ userId: 7 },
		{ expenseTypeId: 7 },
		{ expenseType: 'Meals' },
		{ currencyCode: 'USD' },
		{ expenseItemId: 7 },
		// From an approved and from a submitted report.
		{ expenseItemId: 5604 },
		{ expenseItemId: 5617 },
		// From another user than the one sent with it.
		{ expenseItemId: 5622 },
		{ amount: -48.9 },
		{ remarks: ' ' },
	])('are rejected with %p', async (wrong) => {
		const before = await sandbox.control('GET', '/state/expenseItems');
		const { status, json } = await save({ ...train, ...wrong }, 'hr');
		expect({ status, json }).toEqual({ status: 400, json: { message: "Please verify the data parameters' format." } });
		expect(await sandbox.control('GET', '/state/expenseItems')).toEqual(before);
	});

	it("can't be changed once their report is submitted", async () => {
		const remove = async (): Promise<number> =>
			(await call(sandbox, 'POST /api/expenseitem/delete', { query: { expenseItemId: 5617 } })).status;
		const submit = async (status: string): Promise<unknown> =>
			await call(sandbox, 'POST /api/expensereport/submit/5506', { as: 'employee', query: { status } });
		expect(await remove()).toBe(400);
		await submit('DRFT');
		expect((await save({ ...train, expenseItemId: 5617, remarks: 'Corrected' })).status).toBe(200);
		await submit('SUB');
		expect((await save({ ...train, expenseItemId: 5617, remarks: 'Once more' })).status).toBe(400);
		await submit('DRFT');
		expect(await remove()).toBe(200);
	});

	it('can be entered by HR for other users', async () => {
		expect((await save({ ...train, userId: 140005 })).status).toBe(401);
		expect(
			(await call(sandbox, 'POST /api/expenseitem/delete', { as: 'employee', query: { expenseItemId: 5601 } })).status,
		).toBe(401);
	});
});
