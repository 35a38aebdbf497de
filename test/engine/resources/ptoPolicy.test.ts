import { byId } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('ptoPolicy');

it('List PTO Policies', async () => {
	const balances = await bench.state('ptoBalances');
	const policies = await bench.records('getAll', { returnAll: true });
	expect(policies.map(({ id }) => id).sort()).toEqual([...new Set(balances.map((one) => one.ptoPolicyId))].sort());
	expect(policies.map(({ name }) => name)).toContain('Vacation');
	expect(policies.every(({ unit }) => unit === 'hours' || unit === 'days')).toBe(true);
});

it('Get PTO Policies By User ID', async () => {
	const own = await bench.records('getAllOwn', { returnAll: true }, [{}], 'employee');
	const balances = (await bench.state('ptoBalances')).filter(({ userId }) => userId === 140009);
	expect(own.map(({ policyId, balance }) => [policyId, balance])).toEqual(
		balances.map(({ ptoPolicyId, balance }) => [ptoPolicyId, balance]),
	);
});

it('adds balances of several users at once', async () => {
	const entry = (userId: number, balance: number) => ({
		ptoBalanceUserId: byId(userId),
		ptoBalancePolicyId: byId(321),
		balance,
	});
	const balances = [entry(140009, 12.5), entry(140010, 0)];
	expect(await bench.records('addBalances', { ptoBalances: { balances } })).toMatchObject([{ success: true }]);
	expect(await bench.stored('ptoBalances', '140009:321')).toMatchObject({ balance: 12.5 });
	expect(await bench.stored('ptoBalances', '140010:321')).toMatchObject({ balance: 0 });
});

it.each([
	['User', { ptoBalanceUserId: byId('={{ $json.nobody }}') }],
	['PTO Policy', { ptoBalancePolicyId: byId('={{ $json.nobody }}') }],
	['Balance', { balance: '={{ $json.nobody }}' }],
])('sends no balance if one of them lacks %s', async (label, lacking) => {
	const whole = { ptoBalanceUserId: byId(140009), ptoBalancePolicyId: byId(321), balance: 1 };
	const { error } = await bench.run('addBalances', { ptoBalances: { balances: [whole, { ...whole, ...lacking }] } });
	expect(error?.message).toMatch(`'Balances' must be a list in which every entry has a value in '${label}', but is {`);
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});

it('sends no balance if one of them is invalid', async () => {
	const balances = [{ ptoBalanceUserId: byId(140009), ptoBalancePolicyId: byId(321), balance: '={{ "many" }}' }];
	const { error } = await bench.run('addBalances', { ptoBalances: { balances } });
	expect(error?.message).toBe(`'Balances' must be a list in which 'Balance' is a number, but is "many" [item 0]`);
	expect(await bench.sandbox.control('GET', '/requests')).toEqual([]);
});
