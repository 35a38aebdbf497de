import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { openEngineBench } from '../../support/engineBench.mts';

const bench = openEngineBench();

it('lists expense types by code and description, sorted', async () => {
	expect((await bench.engine.search('searchExpenseTypes')).results).toEqual([
		{ name: 'Lodging, Hotels', value: '11' },
		{ name: 'Meals, Food and drink on the way', value: '10' },
		{ name: 'Supplies, Things for the office', value: '12' },
		{ name: 'Training', value: '13' },
		{ name: 'Travel, Trains, flights and taxis', value: '9' },
	]);
	expect((await bench.engine.search('searchExpenseTypes', 'HOTEL')).results).toHaveLength(1);
});

it('lists currencies with the code that calls use', async () => {
	expect((await bench.engine.search('searchCurrencies', 'dollar')).results).toEqual([
		{ name: 'Canadian Dollar, $(CD)', value: '$(CD)' },
		{ name: 'US Dollar, $(USD)', value: '$(USD)' },
	]);
	expect((await bench.engine.search('searchCurrencies', 'doubloon')).results).toEqual([]);
});

it("lists the expense reports of the API key's user", async () => {
	const reports = await bench.sandbox.control<IDataObject[]>('GET', '/state/expenseReports');
	const own = reports.filter(({ userId }) => userId === 140001);
	const { results } = await bench.engine.search('searchExpenseReports');
	const words: Record<string, string> = { AP: 'approved', DRFT: 'draft' };
	const codes: Record<string, string> = { '$(USD)': 'USD' };
	const names = own.map(({ name, amount, currencyCode, status }) => {
		return `${String(name)}, ${String(amount)} ${String(codes[String(currencyCode)])}, ${String(words[String(status)])}`;
	});
	expect(results.map(({ name }) => name)).toEqual(names.sort((one, other) => one.localeCompare(other)));
	expect((await bench.engine.search('searchExpenseReports', 'home OFFICE')).results.map(({ value }) => value)).toEqual([
		String(own.find(({ name }) => name === 'Home office equipment')?.expenseReportId),
	]);
	const other = new Engine({ ...bench.sandbox.access, apiKey: 'sandbox-manager-key', userId: '140003' });
	expect((await other.search('searchExpenseReports')).results).toHaveLength(1);
});

it('names reports without a name or an amount', async () => {
	const body = { data: [{ expenseReportId: 1 }, { name: 'Lost' }, { expenseReportId: 2, amount: 0, status: 'SUB' }] };
	await bench.sandbox.control('POST', '/faults', { path: '/rm/api/expensereports', kind: 'status', status: 200, body });
	expect((await bench.engine.search('searchExpenseReports')).results).toEqual([
		{ name: '0, submitted', value: '2' },
		{ name: 'ID 1', value: '1' },
	]);
});
