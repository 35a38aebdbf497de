import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('payStub');

it("lists the pay stubs of the API key's user for each item", async () => {
	const stored = (await bench.state('payStubs')).filter(({ userId }) => userId === 140009);
	const items = await bench.items('getAllOwn', { limit: 2 }, [{}, {}], 'employee');
	expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
		[stored[0]?.payStubId, { item: 0 }],
		[stored[1]?.payStubId, { item: 0 }],
		[stored[0]?.payStubId, { item: 1 }],
		[stored[1]?.payStubId, { item: 1 }],
	]);
	expect(items[0]?.json).toEqual({
		id: stored[0]?.payStubId,
		payDate: '2025-12-31',
		grossPay: stored[0]?.grossPay,
		taxes: stored[0]?.taxes,
		deductions: 185,
		netPay: stored[0]?.netAmount,
		netPayThisYear: stored[0]?.netOfYear,
		currency: 'USD',
		user: (await bench.stored('users', 140009)).displayFullName,
		userId: 140009,
	});
});

it('returns nothing for a user without pay stubs', async () => {
	expect(await bench.records('getAllOwn', { returnAll: true }, [{}], 'manager')).toEqual([]);
});
