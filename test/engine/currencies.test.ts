import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId, fromItem } from '../support/locators.mts';

const bench = openEngineBench();

const requests = async () => await bench.sandbox.control<IDataObject[]>('GET', '/requests');
const paths = async () => (await requests()).map(({ path }) => String(path));
const answer = async (path: string, body: unknown) =>
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body });

beforeEach(async () => {
	await answer('/rm/api/expenseitem', { message: 'success', expenseItemId: 7 });
});

describe('a currency', () => {
	const item = (expenseItemCurrency: INodeParameters[string]): INodeParameters => ({
		resource: 'expenseItem',
		operation: 'create',
		expenseItemUserId: byId(140009),
		expenseItemAmount: 12,
		expenseItemBillable: false,
		expenseItemCurrency,
		expenseItemDate: '2027-05-03',
		expenseItemTypeId: byId(9),
		newExpenseItemId: 0,
		expenseItemProjectId: byId(1201),
		expenseItemReimbursable: true,
		expenseItemRemarks: 'Train',
	});
	const pay = (compensationCurrency: INodeParameters[string]): INodeParameters => ({
		resource: 'userCompensation',
		operation: 'add',
		compensationUserId: byId(140009),
		compensationValue: 50_000,
		compensationCurrency,
		compensationEffectiveDate: '2027-01-01',
	});
	const given = ['USD', 'usd', ' $(USD) ', '$(usd)'];
	const code = fromItem('code');

	it.each(given)('of an expense is sent as ClayHR lists it: %j', async (currency) => {
		const { error } = await bench.engine.run(item(code), [{ code: currency }]);
		expect(error).toBeUndefined();
		expect(Object((await requests()).at(-1)?.query).currencyCode).toBe('$(USD)');
	});

	it('of an expense is sent as USD if ClayHR lists it so', async () => {
		await answer('/rm/api/currencylist', { data: [{ currencyCode: 'USD' }] });
		await bench.engine.run(
			item(code),
			given.map((currency) => ({ code: currency })),
		);
		const sent = (await requests()).filter(({ path }) => path === '/rm/api/expenseitem');
		expect(sent.map(({ query }) => Object(query).currencyCode as unknown)).toEqual(given.map(() => 'USD'));
	});

	it.each(['XYZ', '$(XYZ)'])('of an expense is refused if the company lacks it: %j', async (currency) => {
		const { error } = await bench.engine.run(item(code), [{ code: currency }]);
		expect(error?.message).toBe(`No currency is named '${currency}'. ClayHR has: $(USD), $(CD), ₹(INR) [item 0]`);
		expect(await paths()).not.toContain('/rm/api/expenseitem');
	});

	it.each(given)('of pay is sent as its ISO code: %j', async (currency) => {
		const { error } = await bench.engine.run(pay(code), [{ code: currency }]);
		expect(error).toBeUndefined();
		expect(Object((await requests()).at(-1)?.query).currencyCode).toBe('USD');
	});

	it('of pay in Create or Update is sent as its ISO code', async () => {
		const compensation = [{ amount: '50000', currencyCode: byId('$(usd)') }];
		const parameters = {
			resource: 'user',
			operation: 'createOrUpdate',
			firstName: 'Grace',
			email: 'grace@example.com',
		};
		await bench.engine.run({ ...parameters, userCompleteFields: { compensations: { compensation } } });
		expect(Object((await requests()).at(-1)?.body).financialList).toEqual([{ value: 50_000, currencyCode: 'USD' }]);
	});

	it.each(['dollars', '12', '$'])('of pay is refused if it is no code: %j', async (currency) => {
		const { error } = await bench.engine.run(pay(code), [{ code: currency }]);
		expect(error?.message).toBe(
			`'Currency' must be the code of a currency, such as USD, but is ${JSON.stringify(currency)} [item 0]`,
		);
		expect(await paths()).toEqual([]);
	});
});
