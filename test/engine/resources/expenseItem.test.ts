import type { INodeParameters } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('expenseItem');

const train: INodeParameters = {
	expenseItemUserId: byId(140009),
	expenseItemAmount: 48.9,
	expenseItemBillable: false,
	expenseItemCurrency: byId('₹(INR)'),
	expenseItemDate: '2026-03-01T00:00:00',
	expenseItemTypeId: byId(9),
	expenseItemProjectId: byId(1202),
	expenseItemReimbursable: true,
	expenseItemRemarks: 'Train & taxi',
};
const requests = async () => {
	const log = await bench.sandbox.control<Array<{ method: string; path: string }>>('GET', '/requests');
	return log.map(({ method, path }) => `${method} ${path}`);
};

it('Create Expense Item', async () => {
	const before = await bench.state('expenseItems');
	const parameters = { ...train, expenseItemTypeId: fromItem('type'), expenseItemAmount: '={{ $json.amount }}' };
	const items = await bench.items('create', parameters, [
		{ type: 9, amount: 48.9 },
		{ type: '10', amount: '12' },
	]);
	const added = (await bench.state('expenseItems')).slice(before.length);
	const sent = {
		userId: 140009,
		currencyCode: '₹(INR)',
		date: '2026-03-01',
		billable: 'N',
		reimbursible: 'Y',
		projectId: 1202,
		remarks: 'Train & taxi',
	};
	expect(added).toMatchObject([
		{ ...sent, expenseTypeId: 9, expenseType: 'Travel', amount: 48.9 },
		{ ...sent, expenseTypeId: 10, expenseType: 'Meals', amount: 12 },
	]);
	expect(items.map(({ json, pairedItem }) => [json.success, json.id, pairedItem])).toEqual([
		[true, added[0]?.expenseItemId, { item: 0 }],
		[true, added[1]?.expenseItemId, { item: 1 }],
	]);
});

it('looks up company, type and currency once for any number of items', async () => {
	await bench.items('create', train, [{}, {}, {}]);
	expect(await requests()).toEqual([
		'GET /rm/api/expensetypes',
		'GET /rm/api/currencylist',
		'POST /rm/api/expenseitem',
		'POST /rm/api/expenseitem',
		'POST /rm/api/expenseitem',
	]);
});

it('adds nothing if one item has an unknown type', async () => {
	const parameters = { ...train, expenseItemTypeId: fromItem('type') };
	const { error } = await bench.run('create', parameters, [{ type: 9 }, { type: 7 }, { type: 10 }]);
	expect(error?.message).toBe("'Expense Type' must be the ID of an expense type in ClayHR, but none has 7 [item 1]");
	expect(await requests()).toEqual(['GET /rm/api/expensetypes', 'GET /rm/api/currencylist']);
});

it('adds the other items if the node continues on errors', async () => {
	const before = await bench.state('expenseItems');
	const parameters = { ...train, resource: 'expenseItem', operation: 'create', expenseItemTypeId: fromItem('type') };
	const inputs = [{ type: 9 }, { type: 7 }, { type: 10 }];
	const settings = { onError: 'continueErrorOutput' } as const;
	const { items, errorItems } = await new Engine(bench.sandbox.access).run(parameters, inputs, settings);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
	expect(errorItems).toHaveLength(1);
	const added = (await bench.state('expenseItems')).slice(before.length);
	expect(added.map(({ expenseTypeId }) => expenseTypeId)).toEqual([9, 10]);
});

it.each([
	['name of the type', { expenseTypeId: 9, cid: 9001 }, 'code or description'],
	['ID of the company', { expenseTypeId: 9, code: 'Travel' }, 'cid'],
])('adds nothing without the %s', async (_what, type, lacking) => {
	const body = { data: [type] };
	await bench.sandbox.control('POST', '/faults', { path: '/rm/api/expensetypes', kind: 'status', status: 200, body });
	const { error } = await bench.run('create', train);
	await bench.sandbox.control('DELETE', '/faults');
	expect(error?.message).toBe(`'Expense Type' names a record of ClayHR's that has no ${lacking} [item 0]`);
	expect(await requests()).not.toContain('POST /rm/api/expenseitem');
});

describe('a currency', () => {
	const added = async (count: number) =>
		(await bench.state('expenseItems')).slice(-count).map(({ currencyCode }) => currencyCode);
	const inputs = (...codes: string[]) => codes.map((currency) => ({ currency }));
	const byCode = { ...train, expenseItemCurrency: fromItem('currency') };

	it('can be given as the code alone, which is looked up once', async () => {
		await bench.items('create', byCode, inputs('USD', 'inr', ' CD ', 'USD'));
		expect(await added(4)).toEqual(['$(USD)', '₹(INR)', '$(CD)', '$(USD)']);
		expect((await requests()).filter((request) => request === 'GET /rm/api/currencylist')).toHaveLength(1);
	});

	it("can be given in ClayHR's spelling", async () => {
		await bench.items('create', byCode, inputs('$(USD)', '$(CD)'));
		expect(await added(2)).toEqual(['$(USD)', '$(CD)']);
	});

	it('that the company lacks is rejected, and with it the whole execution', async () => {
		const { error } = await bench.run('create', byCode, inputs('USD', 'EUR'));
		expect(error?.message).toBe("No currency is named 'EUR'. ClayHR has: $(USD), $(CD), ₹(INR) [item 1]");
		expect(await requests()).not.toContain('POST /rm/api/expenseitem');
	});

	it('that matches two currencies is rejected', async () => {
		const body = { data: [{ currencyCode: '$(USD)' }, { currencyCode: 'US$(USD)' }] };
		const fault = { path: '/rm/api/currencylist', kind: 'status', status: 200, body, times: 1 };
		await bench.sandbox.control('POST', '/faults', fault);
		const { error } = await bench.run('create', byCode, inputs('USD'));
		expect(error?.message).toContain("More than one currency is named 'USD': the IDs are $(USD), US$(USD)");
		expect(await requests()).not.toContain('POST /rm/api/expenseitem');
	});

	it("is rejected in a message without ClayHR's control characters", async () => {
		const codes = ['$(US\u0000D)', '\u202eEUR\r\n', ...Array.from({ length: 500 }, (_, index) => `CUR${index}`)];
		const body = { data: codes.map((currencyCode) => ({ currencyCode })) };
		const fault = { path: '/rm/api/currencylist', kind: 'status', status: 200, body, times: 1 };
		await bench.sandbox.control('POST', '/faults', fault);
		const { error } = await bench.run('create', byCode, inputs('GBP'));
		expect(error?.message).toContain("No currency is named 'GBP'. ClayHR has: $(US D), EUR, CUR0");
		expect(error?.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
		expect(error?.message.length).toBeLessThan(700);
	});

	it('is sent as the code if ClayHR lists codes', async () => {
		const body = { data: [{ currencyCode: 'EUR' }, { currencyCode: '$(USD)' }] };
		const fault = { path: '/rm/api/currencylist', kind: 'status', status: 200, body, times: 1 };
		await bench.sandbox.control('POST', '/faults', fault);
		await bench.run('create', byCode, inputs('EUR'));
		const log = await bench.sandbox.control<Array<{ query: unknown }>>('GET', '/requests');
		expect(log.at(-1)?.query).toMatchObject({ currencyCode: 'EUR' });
		await bench.sandbox.control('DELETE', '/violations');
	});
});

it("shows ClayHR's message if the types can't be read", async () => {
	const fault = { path: '/rm/api/expensetypes', kind: 'status', status: 401, message: 'Access denied!', times: 1 };
	await bench.sandbox.control('POST', '/faults', fault);
	const { error } = await bench.run('create', train);
	expect(error?.message).toContain('Access denied!');
	expect(await requests()).toEqual(['GET /rm/api/expensetypes', 'GET /rm/api/currencylist']);
});

it('Delete Expense Item', async () => {
	const before = await bench.state('expenseItems');
	const items = await bench.items('delete', { expenseItemId: '={{ $json.id }}' }, [{ id: 5622 }, { id: '5608' }]);
	expect(items).toMatchObject([
		{ json: { deleted: true }, pairedItem: { item: 0 } },
		{ json: { deleted: true }, pairedItem: { item: 1 } },
	]);
	expect(await bench.state('expenseItems')).toEqual(
		before.filter(({ expenseItemId }) => ![5608, 5622].includes(Number(expenseItemId))),
	);
	const { error } = await bench.run('delete', { expenseItemId: '5622' });
	expect(error?.message).toContain("Please verify the data parameters' format");
});

describe('the expense report of an expense', () => {
	const draftsOf = async (user: number) =>
		(await bench.state('expenseReports')).filter(({ userId, status }) => userId === user && status === 'DRFT');

	it('can be chosen', async () => {
		const rejected = (await bench.state('expenseReports')).find(({ status }) => status === 'RJ');
		const parameters = {
			...train,
			expenseItemUserId: byId(rejected?.userId),
			expenseItemFields: { expenseItemReportId: byId(rejected?.expenseReportId) },
		};
		const [created] = await bench.records('create', parameters);
		const stored = await bench.stored('expenseItems', created?.id);
		expect(stored.expenseReportId).toBe(rejected?.expenseReportId);
		await bench.sandbox.control('PUT', '/settings', { undocumentedFields: true });
		const report = { resource: 'expenseReport', operation: 'get', expenseReportId: byId(rejected?.expenseReportId) };
		const { items } = await new Engine(bench.sandbox.access).run(report);
		expect(items[0]?.json.itemIds).toContain(created?.id);
	});

	it.each([
		['={{ $json.nothing }}', "'Expense Report' has no value [item 0]"],
		['={{ 0 }}', "'Expense Report' must be a whole number, 1 or more, but is 0 [item 0]"],
	])('is refused without a value: %s', async (value, message) => {
		const { error } = await bench.run('create', { ...train, expenseItemFields: { expenseItemReportId: byId(value) } });
		expect(error?.message).toBe(message);
		expect(await requests()).toEqual([]);
	});

	it('is left to ClayHR if none is chosen', async () => {
		const [created] = await bench.records('create', { ...train, expenseItemUserId: byId(140001) });
		const stored = await bench.stored('expenseItems', created?.id);
		expect((await draftsOf(140001)).map(({ expenseReportId }) => expenseReportId)).toContain(stored.expenseReportId);
	});
});
