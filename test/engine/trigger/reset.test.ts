import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { byId } from '../../support/locators.mts';
import { openSandbox } from '../../support/sandbox.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { ClayHrCalls } from '../../support/triggerCalls.mts';
import { idsOf } from '../../support/triggerLife.mts';

const { bench, begin, clayHr } = openTriggerBench();

const users = (...ids: number[]) => ({
	user: ids.map((id) => ({ userId: byId(id) })),
});

describe('a trigger with another event or scope emits no existing records', () => {
	it.each<[string, INodeParameters, INodeParameters]>([
		['another event', { event: 'startsSoon' }, { event: 'userStatusChanged' }],
		['another event of the same records', { event: 'newUser' }, { event: 'userStatusChanged' }],
		['more days ahead', { event: 'startsSoon', daysAhead: 1 }, { event: 'startsSoon', daysAhead: 60 }],
		['more days back', { event: 'timesheetWaiting', timesheetDaysBack: 0 }, { event: 'timesheetWaiting' }],
		[
			'more days of leave',
			{ event: 'newLeaveRequest', leaveFilters: { daysAhead: 0, daysBack: 0 } },
			{ event: 'newLeaveRequest', leaveFilters: { daysBack: 400 } },
		],
		[
			'more statuses of leave',
			{ event: 'newLeaveRequest', newLeaveStatuses: ['RCAL'] },
			{ event: 'newLeaveRequest', newLeaveStatuses: ['WA', 'AP', 'RJ'] },
		],
		[
			'other fields',
			{ event: 'userUpdated', watchedFields: ['email'] },
			{ event: 'userUpdated', watchedFields: ['lastName'] },
		],
		[
			'other people',
			{ event: 'newExpenseReport', expenseUsers: users(140_009) },
			{ event: 'newExpenseReport', expenseUsers: users(140_001) },
		],
	])('%s, even if existing records are included', async (_what, before, after) => {
		await clayHr.send('POST', '/api/expensereport', { name: 'Train to Boston', amount: 12 });
		const trigger = begin(before);
		await trigger.poll();
		trigger.set({ ...after, options: { includeExisting: true } });
		expect(await trigger.poll()).toEqual([]);
		expect(await trigger.poll()).toEqual([]);
		trigger.restart();
		expect(await trigger.poll()).toEqual([]);
	});

	it('another company', async () => {
		const other = await openSandbox({ users: 90, seed: 5 });
		const there = new ClayHrCalls(() => other);
		const { staticData } = await bench.engine.poll({ event: 'newUser' });
		const thereEngine = new Engine(other.access);
		const first = await thereEngine.poll({ event: 'newUser' }, staticData);
		expect(first.events).toBeNull();
		const id = await there.addUser('Grace');
		const { events } = await thereEngine.poll({ event: 'newUser' }, first.staticData);
		expect(idsOf(events ?? [])).toEqual([`newUser:${id}`]);
		await other.close();
	});

	it('another user of the API key, who sees more records', async () => {
		const employee = new Engine({ ...bench.sandbox.access, apiKey: 'sandbox-employee-key', userId: '140009' });
		const { staticData } = await employee.poll({ event: 'newUser' });
		const first = await bench.engine.poll({ event: 'newUser' }, staticData);
		expect(first.events).toBeNull();
		const id = await clayHr.addUser('Grace');
		const { events } = await bench.engine.poll({ event: 'newUser' }, first.staticData);
		expect(idsOf(events ?? [])).toEqual([`newUser:${id}`]);
	});
});

it('another spelling of the company URL does not reset the trigger', async () => {
	const { port } = new URL(bench.sandbox.access.companyUrl);
	const pollWith = async (address: string, staticData?: IDataObject) =>
		await new Engine({ ...bench.sandbox.access, companyUrl: `${address}:${port}` }).poll(
			{ event: 'newUser' },
			staticData,
		);
	const { staticData } = await pollWith('http://localhost');
	const id = await clayHr.addUser('Grace');
	const { events } = await pollWith('HTTP://LocalHost', staticData);
	expect(idsOf(events ?? [])).toEqual([`newUser:${id}`]);
});

describe('a filter outside the scope', () => {
	it.each<[string, INodeParameters, INodeParameters, number]>([
		['users of leave', { event: 'newLeaveRequest' }, { leaveFilters: { users: users(140_001) } }, 1],
		['PTO policies', { event: 'newLeaveRequest' }, { leaveFilters: { ptoPolicies: [321] } }, 1],
		['decisions', { event: 'leaveRequestDecided' }, { decisions: ['AP'] }, 5],
	])('does not reset the trigger: %s', async (_what, before, change, requests) => {
		const trigger = begin(before);
		await trigger.poll();
		const id = await clayHr.askForLeave(10, 140_001);
		trigger.set({ ...before, ...change });
		if (before.event === 'leaveRequestDecided') await clayHr.decide(id, 'AP');
		await clayHr.requestsSince();
		expect(await trigger.poll()).toMatchObject([{ eventId: expect.stringContaining(`:${id}`) }]);
		expect(await clayHr.requestsSince()).toBe(requests);
	});
});
