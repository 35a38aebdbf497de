import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json, type Owner } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02', undocumentedFields: true })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const reportsOf = async (userID: number, as: Owner = 'hr'): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/expensereports', { as, query: { userID } }), 'data');
const report = async (expenseReportId: number, as: Owner = 'hr'): Promise<Json> =>
	record(await call(sandbox, 'GET /api/expensereport', { as, query: { expenseReportId } }));
const create = async (name: string, as: Owner = 'employee'): Promise<number> => {
	const answered = await call(sandbox, 'POST /api/expensereport', { as, query: { name, amount: 120.5 } });
	return Number(record(answered).expenseReportId);
};
const submit = async (id: number, status: string, as: Owner = 'employee') =>
	await call(sandbox, `POST /api/expensereport/submit/${id}`, { as, query: { status } });

describe('expense reports', () => {
	it('have several statuses and users at first', async () => {
		const all = await sandbox.control<Json[]>('GET', '/state/expenseReports');
		expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['AP', 'RJ', 'SUB', 'DRFT']));
		expect((await reportsOf(140009)).map(({ status }) => status)).toEqual(['AP', 'RJ', 'SUB', 'DRFT']);
		expect(await reportsOf(140005)).toEqual([]);
		const { amount, expenseItemModelList } = await report(5501);
		const sum = rows({ status: 200, text: '', json: expenseItemModelList, headers: new Headers() }).reduce(
			(before, item) => before + Number(item.amount),
			0,
		);
		expect(sum).toBeCloseTo(Number(amount), 2);
	});

	it("are created as drafts of the API key's user", async () => {
		const id = await create('Fair in Austin');
		expect((await reportsOf(140009)).at(-1)).toMatchObject({
			expenseReportId: id,
			name: 'Fair in Austin',
			amount: 120.5,
			status: 'DRFT',
			submittedts: null,
			cid: 9001,
			currencyModel: { currencyCode: '$(USD)' },
		});
		expect(await reportsOf(140001)).toHaveLength(2);
		expect(await sandbox.control('GET', `/state/expenseReports/${id}`)).toMatchObject({ userId: 140009 });
	});

	it('are found by their GUID', async () => {
		const { guid } = await report(5502);
		const found = await call(sandbox, 'GET /api/expensereport', { query: { guid: String(guid) } });
		expect(record(found)).toMatchObject({ expenseReportId: 5502, userViewModel: { userId: 140009 } });
	});

	it('are submitted and returned to draft', async () => {
		expect((await submit(5509, 'SUB')).json).toMatchObject({ expenseReportId: 5509 });
		expect(await report(5509)).toMatchObject({ status: 'SUB', submittedOn: '2026-03-02' });
		expect((await submit(5509, 'DRFT')).status).toBe(200);
		expect(await report(5509)).toMatchObject({ status: 'DRFT', submittedts: null });
		expect((await submit(5509, 'AP')).status).toBe(400);
	});

	it('are deleted with their items, and their ids are not reused', async () => {
		const items = await sandbox.control<Json[]>('GET', '/state/expenseItems');
		const query = { expenseReportId: 5506 };
		expect((await call(sandbox, 'POST /api/expensereport/delete', { as: 'employee', query })).json).toEqual({
			message: 'successful',
		});
		const { status, json } = await call(sandbox, 'GET /api/expensereport', { query });
		expect({ status, json }).toEqual({ status: 409, json: { message: 'Something Went Wrong!' } });
		const left = items.filter((item) => item.expenseReportId !== 5506);
		expect(left).toHaveLength(items.length - 2);
		expect(await sandbox.control('GET', '/state/expenseItems')).toEqual(left);
		await call(sandbox, 'POST /api/expensereport/delete', { query: { expenseReportId: 5509 } });
		expect(await create('Next')).toBe(5510);
	});

	it('cannot be changed once approved, or if they do not exist', async () => {
		for (const id of [5502, 7]) {
			expect((await submit(id, 'DRFT', 'hr')).status).toBe(400);
			const query = { expenseReportId: id };
			expect((await call(sandbox, 'POST /api/expensereport/delete', { query })).status).toBe(400);
		}
		expect(await report(5502)).toMatchObject({ status: 'AP', paymentStatus: 'PD' });
	});

	it('are read by owner, manager and HR, and changed by owner and HR', async () => {
		expect(await reportsOf(140009, 'manager')).toHaveLength(4);
		expect(await report(5502, 'employee')).toMatchObject({ expenseReportId: 5502 });
		const others = [
			await call(sandbox, 'GET /api/expensereports', { as: 'employee', query: { userID: 140001 } }),
			await call(sandbox, 'GET /api/expensereport', { as: 'manager', query: { expenseReportId: 5501 } }),
			await submit(5508, 'SUB'),
			await submit(5509, 'SUB', 'manager'),
			await call(sandbox, 'POST /api/expensereport/delete', { as: 'manager', query: { expenseReportId: 5509 } }),
		];
		for (const { status, json } of others)
			expect({ status, json }).toEqual({
				status: 401,
				json: { message: "You don't have permission to perform this operation." },
			});
	});

	it('need an existing user and a name', async () => {
		expect((await call(sandbox, 'GET /api/expensereports', { query: { userID: 7 } })).status).toBe(409);
		const nameless = await call(sandbox, 'POST /api/expensereport', { query: { name: ' ', amount: 1 } });
		expect(nameless.json).toEqual({ message: 'Something Went Wrong!' });
	});
});

it('currencies and expense types are listed for everybody, with the company id', async () => {
	const currencies = rows(await call(sandbox, 'GET /api/currencylist', { as: 'employee' }), 'data');
	expect(currencies.map(({ currencyCode }) => currencyCode)).toEqual(['$(USD)', '$(CD)', '₹(INR)']);
	const types = rows(await call(sandbox, 'GET /api/expensetypes', { as: 'employee' }), 'data');
	expect(types[0]).toEqual({
		expenseTypeId: 9,
		code: 'Travel',
		description: 'Trains, flights and taxis',
		cid: 9001,
		customfieldvalue: [],
	});
});
