import { byEmail, byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('expenseReport');

it('Create Expense Report', async () => {
	const before = await bench.state('expenseReports');
	const parameters = {
		expenseReportName: '={{ $json.name }}',
		expenseReportAmount: '={{ $json.amount }}',
		expenseReportFields: { description: 'Two days & a night' },
	};
	const items = await bench.items('create', parameters, [
		{ name: 'Fair in Berlin', amount: 312.5 },
		{ name: 'Fair in Köln', amount: '90' },
	]);
	const added = (await bench.state('expenseReports')).slice(before.length);
	const own = { userId: 140001, status: 'DRFT', description: 'Two days & a night' };
	expect(added).toMatchObject([
		{ ...own, name: 'Fair in Berlin', amount: 312.5 },
		{ ...own, name: 'Fair in Köln', amount: 90 },
	]);
	expect(items.map(({ json, pairedItem }) => [json.success, json.id, pairedItem])).toEqual([
		[true, added[0]?.expenseReportId, { item: 0 }],
		[true, added[1]?.expenseReportId, { item: 1 }],
	]);
});

it('List Expense Reports', async () => {
	const parameters = { peopleUserId: fromItem('who'), returnAll: true };
	const items = await bench.items('getAll', parameters, [{ who: 140009 }, { who: 140005 }, { who: 140001 }]);
	const all = await bench.state('expenseReports');
	const idsOf = (who: number) =>
		all.filter(({ userId }) => userId === who).map(({ expenseReportId }) => expenseReportId);
	expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
		...idsOf(140009).map((id) => [id, { item: 0 }]),
		...idsOf(140001).map((id) => [id, { item: 2 }]),
	]);
	expect(items.map(({ json }) => json.status)).toEqual([
		'approved',
		'rejected',
		'submitted',
		'draft',
		'approved',
		'draft',
	]);
	expect(items.slice(0, 2).map(({ json }) => json.statusCode)).toEqual(['AP', 'RJ']);
	const owner = byEmail((await bench.stored('users', 140009)).email);
	expect(await bench.records('getAll', { peopleUserId: owner, limit: 2 })).toHaveLength(2);
});

it('Get Expense Report Details', async () => {
	const stored = await bench.stored('expenseReports', 5506);
	await bench.sandbox.control('PUT', '/settings', { undocumentedFields: true });
	const [report] = await bench.records('get', { expenseReportId: byId(5506) });
	expect(report).toEqual({
		id: 5506,
		name: 'Workshop in Berlin',
		status: 'submitted',
		statusCode: 'SUB',
		amount: stored.amount,
		// ClayHR's code of the Canadian dollar, which it stores as $(CD).
		currency: 'CD',
		user: (await bench.stored('users', 140009)).displayFullName,
		userId: 140009,
		itemIds: [5616, 5617],
		createdAt: new Date(Number(stored.createdAt)).toISOString(),
		submittedAt: new Date(Number(stored.submittedAt)).toISOString(),
		paymentStatus: 'not paid',
		paymentStatusCode: 'NPD',
	});
	const selected = { output: 'selected', outputFields: ['itemCount', 'statusCode'] };
	const get = async () => await bench.records('get', { expenseReportId: byId(5506), ...selected });
	await bench.sandbox.control('PUT', '/settings', { undocumentedFields: false });
	expect(await get()).toEqual([{ id: 5506, itemCount: null, statusCode: 'SUB' }]);
	await bench.sandbox.control('PUT', '/settings', { undocumentedFields: true });
	expect(await get()).toEqual([{ id: 5506, itemCount: 2, statusCode: 'SUB' }]);
	const fields = ['itemAmounts', 'itemDates', 'itemRemarks', 'itemTypes'];
	const expenses = await Promise.all([5616, 5617].map(async (one) => await bench.stored('expenseItems', one)));
	expect(await bench.records('get', { expenseReportId: byId(5506), output: 'selected', outputFields: fields })).toEqual(
		[
			{
				id: 5506,
				itemAmounts: expenses.map(({ amount }) => amount),
				itemDates: expenses.map(({ date }) => date),
				itemRemarks: expenses.map(({ remarks }) => remarks),
				itemTypes: expenses.map(({ expenseType }) => expenseType),
			},
		],
	);
	expect(await bench.records('get', { expenseReportId: byId(stored.guid) })).toEqual([report]);
	const noId = await bench.run('get', { expenseReportId: byId('F-7') });
	expect(noId.error?.message).toBe('\'Expense Report\' must be a whole number, but is "F-7" [item 0]');
	const deleted = await bench.run('delete', { expenseReportId: byId(stored.guid) });
	expect(deleted.error?.message).toMatch(/^'Expense Report' must be a whole number, but is /);
	const { error } = await bench.run('get', { expenseReportId: byId(7) });
	expect(error?.message).toBe('Expense Report 7: ClayHR rejected the request (409: Something Went Wrong!) [item 0]');
});

it('Delete Expense Report', async () => {
	const before = await bench.state('expenseReports');
	const items = await bench.items('delete', { expenseReportId: fromItem('id') }, [{ id: 5508 }, { id: 5509 }]);
	expect(items).toMatchObject([
		{ json: { deleted: true }, pairedItem: { item: 0 } },
		{ json: { deleted: true }, pairedItem: { item: 1 } },
	]);
	expect(await bench.state('expenseReports')).toEqual(
		before.filter(({ expenseReportId }) => ![5508, 5509].includes(Number(expenseReportId))),
	);
	const { error } = await bench.run('delete', { expenseReportId: byId(5508) });
	expect(error?.message).toContain('[item 0]');
});

it('submits a report and returns it to draft', async () => {
	const submit = async (status: string) =>
		await bench.records('submit', { expenseReportId: byId(5508), expenseReportStatus: status });
	expect(await submit('SUB')).toMatchObject([{ id: 5508, success: true, status: 'submitted', statusCode: 'SUB' }]);
	expect(await bench.stored('expenseReports', 5508)).toMatchObject({ status: 'SUB' });
	expect(await submit('DRFT')).toMatchObject([{ success: true, status: 'draft', statusCode: 'DRFT' }]);
	expect(await bench.stored('expenseReports', 5508)).toMatchObject({ status: 'DRFT', submittedAt: null });
	const { error } = await bench.run('submit', { expenseReportId: byId(5508), expenseReportStatus: '={{ "AP" }}' });
	expect(error?.message).toBe(`'Status' must be one of draft (DRFT), submitted (SUB), but is "AP" [item 0]`);
});

it('List Currencies', async () => {
	expect(await bench.records('getAllCurrencies')).toEqual([
		{ id: 1, code: 'USD', name: 'US Dollar' },
		{ id: 2, code: 'CD', name: 'Canadian Dollar' },
		{ id: 3, code: 'INR', name: 'Indian Rupee' },
	]);
});

it('List Expense Types', async () => {
	const types = await bench.records('getAllExpenseTypes', { limit: 2 });
	expect(types).toEqual([
		{ id: 9, code: 'Travel', description: 'Trains, flights and taxis' },
		{ id: 10, code: 'Meals', description: 'Food and drink on the way' },
	]);
});
