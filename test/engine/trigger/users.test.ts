import type { IDataObject } from 'n8n-workflow';

import { say } from '../../support/say.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';
import { idsOf, type TriggerLife } from '../../support/triggerLife.mts';

const { bench, begin, clayHr } = openTriggerBench({ date: '2026-03-02' });

async function someUser(status: string): Promise<IDataObject> {
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	const found = users.filter((user) => user.status === status).at(-1);
	if (found === undefined) throw new Error(`The sandbox has no user with the status ${status}`);
	return found;
}

describe('User Status Changed', () => {
	let trigger: TriggerLife;
	beforeEach(() => {
		trigger = begin({ event: 'userStatusChanged' });
	});

	it('emits users who join, leave or come back, with the previous status', async () => {
		await trigger.poll();
		await clayHr.requestsSince();
		expect(await trigger.poll()).toEqual([]);
		say(
			`User Status Changed, 60 users: ${trigger.size} characters of state; ${await clayHr.requestsSince()} requests a poll`,
		);
		const { userId, userStartDate = '' } = { ...(await someUser('F')) };
		const id = Number(userId);
		const seen: IDataObject[] = [];
		for (const status of ['A', 'I', 'A', 'I']) {
			await clayHr.updateUser(id, { status });
			seen.push(...(await trigger.poll()));
			trigger.restart();
		}
		expect(seen.map(({ statusBefore, statusNow }) => [statusBefore, statusNow])).toEqual([
			['future', 'active'],
			['active', 'inactive'],
			['inactive', 'active'],
			['active', 'inactive'],
		]);
		expect(userStartDate).toBeDefined();
		expect(new Set(idsOf(seen)).size).toBe(4);
		expect(String(seen[0]?.eventId)).toMatch(new RegExp(`^userStatusChanged:${id}:A:\\d{4}-\\d\\d-\\d\\d$`));
	});

	it('emits added users, and only the chosen statuses', async () => {
		trigger.set({ event: 'userStatusChanged', userStatuses: ['A'] });
		await trigger.poll();
		const id = await clayHr.addUser('Grace');
		expect(await trigger.poll()).toMatchObject([
			{ id, statusBefore: null, statusBeforeCode: null, statusNow: 'active', statusNowCode: 'A' },
		]);
		await clayHr.updateUser(id, { status: 'I' });
		expect(await trigger.poll()).toEqual([]);
		await clayHr.updateUser(id, { status: 'A' });
		expect(await trigger.poll()).toMatchObject([
			{ id, statusBefore: 'inactive', statusBeforeCode: 'I', statusNow: 'active', statusNowCode: 'A' },
		]);
	});

	it('returns the same event ID in another workflow that polls less often', async () => {
		const other = begin({ event: 'userStatusChanged' });
		await Promise.all([trigger.poll(), begin({}).restart()]);
		await other.poll();
		const id = Number((await someUser('F')).userId);
		await clayHr.updateUser(id, { status: 'A' });
		await trigger.poll();
		await clayHr.updateUser(id, { status: 'I' });
		expect(idsOf(await other.poll())).toEqual(idsOf(await trigger.poll()));
	});
});

describe('User Updated', () => {
	it('emits each change of a watched field once', async () => {
		const trigger = begin({ event: 'userUpdated', watchedFields: ['cellPhone', 'email'] });
		await trigger.poll();
		say(`User Updated, 60 users: ${trigger.size} characters of state`);
		expect(trigger.size / 60).toBeLessThan(24 * 2);
		const id = Number((await someUser('A')).userId);
		await clayHr.updateUser(id, { jobGrade: 'G9', firstName: 'Robin' });
		expect(await trigger.poll()).toEqual([]);
		await clayHr.updateUser(id, { cellPhone: '+1 617 555 0999' });
		const first = await trigger.poll();
		expect(first).toMatchObject([{ event: 'userUpdated', id }]);
		expect(await trigger.poll()).toEqual([]);
		await clayHr.updateUser(id, { cellPhone: '+1 617 555 0998' });
		const second = await trigger.poll();
		await clayHr.updateUser(id, { cellPhone: '+1 617 555 0999' });
		const third = await trigger.poll();
		expect(new Set(idsOf([...first, ...second, ...third])).size).toBe(3);
	});

	it('emits no new users, and resets if the fields change', async () => {
		const trigger = begin({ event: 'userUpdated', watchedFields: ['email'] });
		await trigger.poll();
		const id = await clayHr.addUser('Grace');
		expect(await trigger.poll()).toEqual([]);
		trigger.set({ event: 'userUpdated', watchedFields: ['firstName'] });
		expect(await trigger.poll()).toEqual([]);
		await clayHr.updateUser(id, { firstName: 'Robin' });
		expect(await trigger.poll()).toMatchObject([{ id, name: expect.stringContaining('Robin') }]);
	});
});

describe('User Starts Soon', () => {
	it('emits once per user and day when the day is near', async () => {
		const trigger = begin({ event: 'startsSoon', daysAhead: 5 });
		const id = Number((await someUser('F')).userId);
		const today = new Date().toISOString().slice(0, 10);
		const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
		await trigger.poll();
		await clayHr.updateUser(id, { userStartDate: inDays(9) });
		expect(await trigger.poll()).toEqual([]);
		await clayHr.updateUser(id, { userStartDate: inDays(5) });
		const events = await trigger.poll();
		expect(events).toMatchObject([{ id, startsOn: inDays(5), eventId: `startsSoon:${id}:${inDays(5)}` }]);
		trigger.restart();
		expect(await trigger.poll()).toEqual([]);
		await clayHr.updateUser(id, { userStartDate: inDays(3) });
		expect(idsOf(await trigger.poll())).toEqual([`startsSoon:${id}:${inDays(3)}`]);
	});
});

describe('User Leaves Soon', () => {
	it('emits once per user and day when the day is near', async () => {
		const trigger = begin({ event: 'leavesSoon', daysAhead: 5 });
		const id = Number((await someUser('A')).userId);
		const today = new Date().toISOString().slice(0, 10);
		const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
		await trigger.poll();
		await clayHr.updateUser(id, { userEndDate: inDays(6) });
		await clayHr.requestsSince();
		expect(await trigger.poll()).toEqual([]);
		expect(await clayHr.requestsSince()).toBe(6);
		await clayHr.updateUser(id, { userEndDate: inDays(0) });
		expect(await trigger.poll()).toMatchObject([{ id, leavesOn: inDays(0), eventId: `leavesSoon:${id}:${inDays(0)}` }]);
		expect(await trigger.poll()).toEqual([]);
	});

	it('refuses too many days', async () => {
		const trigger = begin({ event: 'leavesSoon', daysAhead: 400 });
		await expect(trigger.poll()).rejects.toThrow("'Days Ahead' must be a whole number from 0 to 60, but is 400");
	});
});
