import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byEmail, byId } from '../support/locators.mts';
import { controlsOf } from '../support/userCalls.mts';

const bench = openEngineBench();

const { fault, requests } = controlsOf(() => bench.sandbox);

const deactivate = (userId: ReturnType<typeof byId>) => ({ resource: 'user', operation: 'deactivate', userId });
const activeUsers = async () =>
	(await bench.sandbox.control<IDataObject[]>('GET', '/state/users')).filter(({ status }) => status === 'A');
const changed = async () =>
	(await requests()).filter(({ path }) => path === '/rm/api/user/update').map(({ query }) => query);

describe('D the node as a tool of an AI agent', () => {
	it('runs once per call, however many items the agent has', async () => {
		const [user] = await activeUsers();
		const [answer] = await bench.engine.callTools([deactivate(byId(user?.userId))], [{}, {}, {}]);
		expect(answer).toMatchObject([{ id: user?.userId, success: true }]);
		expect(await changed()).toHaveLength(1);
	});

	it('separates concurrent calls', async () => {
		const users = (await activeUsers()).slice(-2);
		await fault({ path: '/rm/api/user/update', kind: 'delay', delayMs: 100, times: 2 });
		const answers = await bench.engine.callTools(users.map(({ email }) => deactivate(byEmail(email))));
		expect(answers.map(([json]) => json?.id)).toEqual(users.map(({ userId }) => userId));
		expect(new Set((await changed()).map((query) => (query as IDataObject).userId))).toEqual(
			new Set(users.map(({ userId }) => String(userId))),
		);
	});

	it('continues after another call fails', async () => {
		const [user] = await activeUsers();
		const [answer, other] = await bench.engine.callTools([deactivate(byId(user?.userId)), deactivate(byId('soon'))]);
		expect(answer).toMatchObject([{ id: user?.userId, success: true }]);
		expect(other).toMatchObject([{ error: expect.stringContaining('but is "soon"') as string }]);
	});

	it('takes an empty filter as one that the model does not want', async () => {
		const empty = { mode: 'id', value: '' };
		const [people, leave] = await bench.engine.callTools([
			{ resource: 'user', operation: 'getAll', limit: 3, userFilters: { search: '' } },
			{
				resource: 'leaveRequest',
				operation: 'getAll',
				...{ startDate: '2000-01-01', endDate: '2100-01-01', leaveRequestStatuses: ['WA'] },
				leaveRequestFilters: { leaveRequestFilterUserId: empty },
			},
		]);
		expect(people).toHaveLength(3);
		expect(new Set(leave?.map(({ userId }) => userId)).size).toBeGreaterThan(1);
	});

	const readsWithOptions: INodeParameters[] = [
		{
			...{ resource: 'leaveRequest', operation: 'getWhoIsOut', outPeriod: 'today' },
			outOptions: { margin: '', skipWeekends: '', statuses: '' },
		},
		{
			...{ resource: 'orgRelation', operation: 'getApprovalChain', orgRelationUserId: byId(140009) },
			approvalChainOptions: { maxLevels: '', stopAtMissingManager: '', source: '' },
		},
		{
			...{ resource: 'orgRelation', operation: 'getDirectReports', orgRelationManagerId: byId(140003) },
			reportOptions: { levels: '' },
		},
		{ resource: 'orgUnit', operation: 'getAll', orgUnitOptions: { asTree: '' } },
		{
			...{ resource: 'orgUnit', operation: 'getManagers', orgUnitId: byId(32) },
			managerOptions: { unitsAbove: '' },
		},
		{
			...{ resource: 'orgUnit', operation: 'getMembers', orgUnitId: byId(32) },
			memberOptions: { statuses: '', unitsBelow: '' },
		},
	];

	it.each(readsWithOptions)(
		'takes an empty option of a read as one that the model does not want: $resource $operation',
		async (parameters) => {
			const collections = Object.keys(parameters).filter((name) => name.endsWith('Options'));
			const without = Object.fromEntries(Object.entries(parameters).filter(([name]) => !collections.includes(name)));
			const [given, expected] = await bench.engine.callTools([parameters, without as INodeParameters]);
			expect(given).toEqual(expected);
			expect(given?.filter(({ error }) => error !== undefined)).toEqual([]);
		},
	);

	it('takes an empty option of a change as one that the model does not want', async () => {
		const create = (leaveRequestFields: INodeParameters) => ({
			...{ resource: 'leaveRequest', operation: 'create', ptoPolicyId: byId(321) },
			...{ leaveStartDate: '2030-01-07', numberOfDays: 1, leaveRequestFields },
		});
		const empty = { description: '', endDateMeridiem: '', meridiem: '', totalLeaveDays: '', totalLeaveHours: '' };
		const stored = async () => {
			const requests = await bench.sandbox.control<IDataObject[]>('GET', '/state/leaveRequests');
			const { cardId, createdAt, ...request } = requests.at(-1) ?? {};
			return { request, cardId, createdAt };
		};
		await bench.engine.callTools([create({})]);
		const expected = await stored();
		const [given] = await bench.engine.callTools([create(empty)]);
		expect(given?.filter(({ error }) => error !== undefined)).toEqual([]);
		const found = await stored();
		expect(found.cardId).not.toBe(expected.cardId);
		expect(found.request).toEqual(expected.request);
	});

	it('says in the message how to name a user, and which words a choice has', async () => {
		const leave = { resource: 'leaveRequest', operation: 'getAll', startDate: '2026-01-01', endDate: '2026-12-31' };
		const answers = await bench.engine.callTools([
			{ resource: 'user', operation: 'get', userId: byId('Ada Stone') },
			{ ...leave, leaveRequestStatuses: '' },
		]);
		expect(answers.map(([answer]) => answer?.error)).toEqual([
			'\'User\' must be the ID or the email address of a user, but is "Ada Stone" [item 0]',
			"'Statuses' has no value: choose one of approved (AP), partly approved (PAP), recalled (RCAL), rejected (RJ), waiting (WA) [item 0]",
		]);
	});

	it('reads a list that the model writes as JSON', async () => {
		const users = (await activeUsers()).slice(0, 2);
		const ids = users.map(({ userId }) => userId);
		const leave = { resource: 'leaveRequest', operation: 'getAll', startDate: '2026-01-01', endDate: '2030-12-31' };
		const selected = { output: 'selected', outputFields: '["name", "email"]' };
		const [requests, details, sheets] = await bench.engine.callTools([
			{ ...leave, leaveRequestStatuses: '["waiting", "AP"]' },
			{ resource: 'user', operation: 'get', userId: byId(ids[0]), ...selected },
			{
				...{ resource: 'timesheet', operation: 'getAll', people: 'several' },
				...{ peopleUserIds: JSON.stringify([ids[0], users[1]?.email]), returnAll: true },
			},
		]);
		expect(new Set(requests?.map(({ statusCode }) => statusCode))).toEqual(new Set(['WA', 'AP']));
		expect(Object.keys(details?.[0] ?? {})).toEqual(['id', 'name', 'email']);
		expect(new Set(sheets?.map(({ userId }) => userId))).toEqual(new Set(ids));
	});

	it("refuses an empty person of a change, and an empty filter of a workflow's own node", async () => {
		const create = {
			...{ resource: 'leaveRequest', operation: 'create', ptoPolicyId: byId(321) },
			...{ leaveStartDate: '2030-01-01', leaveRequestFields: { leaveRequestUserId: { mode: 'id', value: '' } } },
		};
		const [answer] = await bench.engine.callTools([create]);
		expect(answer).toMatchObject([{ error: expect.stringContaining("'User' has no value") as string }]);
		const { error } = await bench.engine.run({ resource: 'user', operation: 'getAll', userFilters: { search: '' } });
		expect(error?.message).toContain("'Search' has no value");
	});
});
