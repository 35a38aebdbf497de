import type { IDataObject } from 'n8n-workflow';

import { byId } from '../../support/locators.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf, type TriggerLife } from '../../support/triggerLife.mts';

const { bench, begin, clayHr } = openTriggerBench();
afterEach(async () => expect(await bench.sandbox.control('GET', '/violations')).toEqual([]));

/** The number of requests of an idle poll. */
async function idleRequests(trigger: TriggerLife): Promise<number> {
	await clayHr.requestsSince();
	expect(await trigger.poll()).toEqual([]);
	return await clayHr.requestsSince();
}

it('New Candidate', async () => {
	const trigger = begin({ event: 'newCandidate' });
	await trigger.poll();
	const { data: id } = await clayHr.send('POST', '/api/v3/candidate/', {
		name: 'Grace Field',
		email: 'grace@example.com',
	});
	expect(await trigger.poll()).toMatchObject([
		{ eventId: `newCandidate:${String(id)}`, name: 'Grace Field', occurredAt: expect.stringMatching(/^20/) },
	]);
	expect(await idleRequests(trigger)).toBe(2);
});

describe('New Position Published', () => {
	const save = async (code: string, accessLevel: string) =>
		await clayHr.send('POST', '/api/v3/position/save', {
			positionUID: code,
			name: `Position ${code}`,
			count: 1,
			status: 'OPEN',
			accessLevel,
			requirements: '-',
			responsibilities: '-',
			dateOpen: '2026-01-01',
			dateClose: '2027-01-01',
			funnelId: 3,
		});

	it('emits a position when it is published, and when it is published again', async () => {
		const trigger = begin({ event: 'newPositionPublished' });
		await trigger.poll();
		await save('T-1', 'pub');
		await save('T-2', 'pvt');
		const first = await trigger.poll();
		expect(first).toMatchObject([{ event: 'newPositionPublished', code: 'T-1', name: 'Position T-1' }]);
		expect(await idleRequests(trigger)).toBeLessThanOrEqual(3);
		await save('T-2', 'ijp');
		expect(await trigger.poll()).toMatchObject([{ code: 'T-2' }]);
		await save('T-1', 'pvt');
		expect(await trigger.poll()).toEqual([]);
		await save('T-1', 'pub');
		expect(idsOf(await trigger.poll())).toEqual([`${String(first[0]?.eventId)}:2`]);
	});
});

describe('New Expense Report', () => {
	const create = async (name: string) =>
		String((await clayHr.send('POST', '/api/expensereport', { name, amount: 12 })).expenseReportId);
	const users = (...ids: number[]) => ({
		user: ids.map((id) => ({ userId: byId(id) })),
	});

	it("watches the API key's user if no user is chosen", async () => {
		const trigger = begin({ event: 'newExpenseReport' });
		await trigger.poll();
		const id = await create('Train to Boston');
		expect(await trigger.poll()).toMatchObject([
			{ eventId: `newExpenseReport:${id}`, name: 'Train to Boston', status: 'draft', userId: 140_001 },
		]);
		expect(await idleRequests(trigger)).toBe(1);
	});

	it("names the user, whom ClayHR's list gives by ID only, with one request for all reports of the user", async () => {
		const trigger = begin({ event: 'newExpenseReport' });
		await trigger.poll();
		await create('Train to Boston');
		await create('Hotel in Boston');
		await clayHr.requestsSince();
		const events = await trigger.poll();
		expect(await clayHr.requestsSince()).toBe(2);
		const { email } = await bench.sandbox.control<IDataObject>('GET', '/state/users/140001');
		expect(events.map(({ user, email: of }) => [user, of])).toEqual(Array(2).fill(['Nicola Wehner', email]));
	});

	it('emits the report without the user if ClayHR refuses the record', async () => {
		const trigger = begin({ event: 'newExpenseReport' });
		await trigger.poll();
		await create('Train to Boston');
		await clayHr.fault({ path: '/rm/api/user/basic', kind: 'status', status: 403, message: 'You have no permission.' });
		expect(await trigger.poll()).toMatchObject([{ name: 'Train to Boston', user: null, userId: 140_001 }]);
	});

	it('watches the chosen users, with one request per user', async () => {
		const trigger = begin({ event: 'newExpenseReport', expenseUsers: users(140_001, 140_009) });
		const others = begin({ event: 'newExpenseReport', expenseUsers: users(140_009) });
		await trigger.poll();
		await others.poll();
		await create('Train to Boston');
		expect(await trigger.poll()).toHaveLength(1);
		expect(await others.poll()).toEqual([]);
		expect(await idleRequests(trigger)).toBe(2);
	});

	it.each([
		[404, /^The user 140009 may have been deleted in ClayHR\. If so, remove the user from Users in this trigger/],
		[503, /^Try again later/],
	])('names the user whose reports cannot be read, and what to do: %d', async (status, advice) => {
		const trigger = begin({ event: 'newExpenseReport', expenseUsers: users(140_001, 140_009) });
		await trigger.poll();
		const path = '/rm/api/expensereports';
		await clayHr.fault({ path, kind: 'delay', delayMs: 0, times: 1 });
		await clayHr.fault({ path, kind: 'status', status, message: 'User not found' });
		await expect(trigger.poll()).rejects.toMatchObject({
			message: expect.stringMatching(/^While reading expense reports of the user 140009: .*: User not found\)$/),
			description: expect.stringMatching(advice),
		});
	});
});

describe('Timesheet Waiting for Approval', () => {
	it('emits a submitted timesheet once', async () => {
		const sheets = await bench.sandbox.control<IDataObject[]>('GET', '/state/timesheets');
		const timesheetId = Number(sheets.find(({ status }) => status === 'NEW')?.timesheetId);
		const set = async (status: string) => await clayHr.send('POST', '/api/timesheet/update', { timesheetId, status });
		const trigger = begin({ event: 'timesheetWaiting' });
		await trigger.poll();
		await set('PD');
		const events = await trigger.poll();
		expect(events).toMatchObject([{ event: 'timesheetWaiting', id: timesheetId, status: 'pending' }]);
		expect(String(events[0]?.eventId)).toMatch(new RegExp(`^timesheetWaiting:${timesheetId}:[\\w-]{6}$`));
		await set('RJ');
		expect(await idleRequests(trigger)).toBe(1);
		await set('PD');
		expect(await trigger.poll()).toEqual([]);
	});
});
