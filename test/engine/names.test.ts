import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byId, chosen, fromItem } from '../support/locators.mts';

const bench = openEngineBench();
// The sandbox's company has these policies.
const policies = [321, 322, 323];

const requests = async () => await bench.sandbox.control<IDataObject[]>('GET', '/requests');
const paths = async () => (await requests()).map(({ path }) => String(path));
const answer = async (path: string, body: unknown) =>
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body });

const leave = (ptoPolicyId: INodeParameters[string]): INodeParameters => ({
	resource: 'leaveRequest',
	operation: 'create',
	ptoPolicyId,
	leaveStartDate: '2027-05-03',
	numberOfDays: 1,
});
const policyIds = async () =>
	(await requests())
		.filter(({ path }) => path === '/rm/api/leaverequest')
		.map(({ body }) => Object(body).ptoPolicyModel.ptoPolicyId as unknown);

describe('By Name', () => {
	const byName = leave(fromItem('policy', 'name'));
	const rows = (...names: string[]) => ({
		data: names.map((policyName, index) => ({ ptoPolicyId: policies[index] ?? 40 + index, policyName })),
	});
	const list = '/rm/api/ptopolicies';

	it.each(['Paid Leave', ' paid leave\u00a0', 'PAIDLEAVE', 'Paid\u200b Leave'])(
		'ignores case and blanks: %j',
		async (policy) => {
			await answer(list, rows('Paid', 'Paid Leave', 'Paid Leave 2'));
			const { error } = await bench.engine.run(byName, [{ policy }]);
			expect(error).toBeUndefined();
			expect(await policyIds()).toEqual([policies[1]]);
		},
	);

	it('reads the list once for any number of items', async () => {
		await answer(list, rows('Sick', 'Vacation'));
		await bench.engine.run(
			byName,
			['Sick', 'Vacation', 'Sick'].map((policy) => ({ policy })),
		);
		expect(await policyIds()).toEqual([policies[0], policies[1], policies[0]]);
		expect((await paths()).filter((path) => path === list)).toHaveLength(1);
	});

	it('prefers the exact name', async () => {
		await answer(list, rows('sick', 'Sick'));
		await bench.engine.run(byName, [{ policy: 'Sick' }]);
		expect(await policyIds()).toEqual([policies[1]]);
	});

	it.each([
		[['Vacation', 'Sick'], "No PTO policy is named 'Vacatoin'. ClayHR has: Vacation, Sick"],
		[
			Array.from({ length: 12 }, (_, index) => `P${index}`),
			"No PTO policy is named 'Vacatoin'. ClayHR has: P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, and 2 more",
		],
		[[], "No PTO policy is named 'Vacatoin'. ClayHR lists none"],
		[['Vacatoin', 'Vacatoin'], "More than one PTO policy is named 'Vacatoin': the IDs are ONE, OTHER"],
		[['vacatoin', 'VACATOIN'], "More than one PTO policy is named 'Vacatoin': the IDs are ONE, OTHER"],
	])('changes nothing among %j', async (names, message) => {
		await answer(list, rows(...names));
		const { error } = await bench.engine.run(byName, [{ policy: 'Vacatoin' }]);
		const expected = message.replace('ONE', String(policies[0])).replace('OTHER', String(policies[1]));
		expect(error?.message).toBe(`${expected} [item 0]`);
		expect(error?.description).toContain("the field 'PTO Policy'");
		expect(await policyIds()).toEqual([]);
	});

	it('changes nothing for any item if one name is unknown', async () => {
		await answer(list, rows('Sick'));
		const { error } = await bench.engine.run(byName, [{ policy: 'Sick' }, { policy: 'Sik' }]);
		expect(error?.message).toContain("No PTO policy is named 'Sik'");
		expect(await policyIds()).toEqual([]);
	});

	it.each([{}, { policy: null }, { policy: ' ' }])('refuses nothing as a name: %j', async (item) => {
		const { error } = await bench.engine.run(byName, [item]);
		expect(error?.message).toBe("'PTO Policy' has no value [item 0]");
		expect(await paths()).toEqual([]);
	});

	it.each(['undefined', 'null', 'NaN', '[object Object]', 'undefined undefined', '#N/A'])(
		'refuses a failed value without a request: %s',
		async (policy) => {
			const { error } = await bench.engine.run(byName, [{ policy }]);
			expect(error?.message).toBe(
				`'PTO Policy' must be a whole number, or a name in the mode By Name, but is "${policy}" [item 0]`,
			);
			expect(await paths()).toEqual([]);
		},
	);

	it('takes a plain name as the whole field, and a number as an ID', async () => {
		await answer(list, rows('Sick'));
		const { error } = await bench.engine.run(leave('={{ $json.policy }}'), [
			{ policy: 'Sick' },
			{ policy: policies[1] },
		]);
		expect(error).toBeUndefined();
		expect(await policyIds()).toEqual([policies[0], policies[1]]);
	});

	it('refuses a name in By ID without a request', async () => {
		const { error } = await bench.engine.run(leave(byId('={{ "Sick" }}')));
		expect(error?.message).toBe(
			'\'PTO Policy\' must be a whole number, or a name in the mode By Name, but is "Sick" [item 0]',
		);
		expect(await paths()).toEqual([]);
	});

	it('finds a name in a list entry', async () => {
		await answer(list, rows('Sick'));
		const entry = { ptoBalanceUserId: byId(140009), ptoBalancePolicyId: chosen('name', 'sick'), balance: 8 };
		const ptoBalances = { balances: [entry] };
		await bench.engine.run({ resource: 'ptoPolicy', operation: 'addBalances', ptoBalances });
		const { body } = (await requests()).at(-1) ?? {};
		expect(JSON.parse(String(Object(body).ptobalances))).toEqual([
			{ userId: 140009, ptoPolicyId: policies[0], balance: 8 },
		]);
	});

	it('finds a name in the JSON of all fields', async () => {
		await answer('/rm/api/jobprofiles', [{ profileId: 41, profileName: 'Baker' }]);
		const fields = { userUpdateFieldsMode: 'json', userUpdateFieldsJson: '{"jobProfileId": "Baker"}' };
		await bench.engine.run({ resource: 'user', operation: 'update', userId: byId(140009), ...fields });
		expect((await requests()).at(-1)?.query).toEqual({ userId: '140009', profileId: '41' });
	});

	it("names the value if the list can't be read", async () => {
		await bench.sandbox.control('POST', '/faults', { path: list, kind: 'status', status: 409 });
		const { error } = await bench.engine.run(byName, [{ policy: 'Sick' }]);
		expect(error?.message).toMatch(/^While looking up "Sick": ClayHR rejected the request/);
	});
});

it('a position is found on a later page', async () => {
	const page = (first: number, name: string) => ({
		data: Array.from({ length: 100 }, (_, index) => ({ positionId: first + index, positionName: `${name} ${index}` })),
	});
	for (const body of [page(1000, 'Clerk'), page(2000, 'Cook'), { data: [] }, { data: [] }])
		await bench.sandbox.control('POST', '/faults', {
			path: '/rm/api/v3/position/list',
			kind: 'status',
			status: 200,
			body,
			times: 1,
		});
	const positionId = chosen('name', 'Cook 99');
	await bench.engine.run({ resource: 'position', operation: 'get', positionId });
	expect((await requests()).at(-1)?.query).toEqual({ positionid: '2099' });
});
