import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../../support/locators.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';

const { bench, begin, clayHr } = openTriggerBench();

/** An email in a mode of the locator. */
const inMode = (mode: string, value: string): INodeParameters['userId'] => ({ __rl: true, mode, value });
const lines = (...users: Array<INodeParameters['userId']>): INodeParameters => ({
	user: users.map((userId) => ({ userId })),
});
const emailOf = async (id: number) =>
	String((await bench.sandbox.control<{ email: string }>('GET', `/state/users/${id}`)).email);

it.each(['id', 'email', 'list'])('New Leave Request takes an email in the mode %s', async (mode) => {
	const email = await emailOf(140_009);
	const users = lines(inMode(mode, ` ${email.toUpperCase()} `), byId(140_003));
	const trigger = begin({ event: 'newLeaveRequest', leaveFilters: { users } });
	await trigger.poll();
	const ids = [await clayHr.askForLeave(10, 140_009), await clayHr.askForLeave(11, 140_003)];
	await clayHr.askForLeave(12, 140_001);
	expect((await trigger.poll()).map(({ id }) => id)).toEqual(ids);
});

it('Leave Request Decided takes emails in a list and in a text', async () => {
	const emails = [await emailOf(140_009), await emailOf(140_003)];
	for (const expression of [`={{ ${JSON.stringify(emails)} }}`, `=${emails.join(', ')}`, `=${emails.join('; ')}`]) {
		const users = lines(inMode('id', expression));
		const trigger = begin({ event: 'leaveRequestDecided', leaveFilters: { users } });
		await trigger.poll();
		const id = await clayHr.askForLeave(10, 140_003);
		const other = await clayHr.askForLeave(10, 140_001);
		await clayHr.decide(id, 'AP');
		await clayHr.decide(other, 'AP');
		expect((await trigger.poll()).map((record) => record.id)).toEqual([id]);
	}
});

it('New Expense Report takes an email, and keeps its state if the email is replaced by the ID', async () => {
	const create = async (name: string) => await clayHr.send('POST', '/api/expensereport', { name, amount: 12 });
	const trigger = begin({ event: 'newExpenseReport', expenseUsers: lines(inMode('email', await emailOf(140_001))) });
	await trigger.poll();
	await create('Train to Boston');
	expect(await trigger.poll()).toMatchObject([{ name: 'Train to Boston', userId: 140_001 }]);
	await create('Hotel in Boston');
	const { events } = await bench.engine.poll(
		{ event: 'newExpenseReport', expenseUsers: lines(byId(140_001)) },
		trigger.staticData,
	);
	expect(events).toMatchObject([{ name: 'Hotel in Boston' }]);
});

it.each([
	['nobody@example.com', '\'Users\' must be users in ClayHR, but no user has the email address "nobody@example.com"'],
	['Ada <ada@example.com>', '\'Users\' must be IDs or emails of users, but has "Ada <ada@example.com>"'],
	['undefined@example.com', '\'Users\' must be IDs or emails of users, but has "undefined@example.com"'],
])('refuses the email %s', async (email, message) => {
	const users = lines(byId(140_009), inMode('email', email));
	for (const parameters of [
		{ event: 'newLeaveRequest', leaveFilters: { users } },
		{ event: 'newExpenseReport', expenseUsers: users },
	]) {
		const trigger = begin(parameters);
		await expect(trigger.poll()).rejects.toThrow(message);
		expect(trigger.staticData).toEqual({});
	}
});

it('sends nothing for an email beside an empty value', async () => {
	const users = lines(inMode('email', await emailOf(140_009)), inMode('id', '={{ null }}'));
	await clayHr.requestsSince();
	await expect(begin({ event: 'newLeaveRequest', leaveFilters: { users } }).poll()).rejects.toThrow(
		"'Users' must be IDs (whole numbers from 1) or emails of users",
	);
	expect(await clayHr.requestsSince()).toBe(0);
});

it('keeps the state if a user can no longer be found, and tells so', async () => {
	const email = await emailOf(140_009);
	const trigger = begin({ event: 'newLeaveRequest', leaveFilters: { users: lines(inMode('email', email)) } });
	await trigger.poll();
	await clayHr.updateUser(140_009, { email: 'new.name@example.com' });
	const id = await clayHr.askForLeave(10, 140_009);
	await expect(trigger.poll()).rejects.toThrow('no user has the email address');
	await clayHr.updateUser(140_009, { email });
	expect((await trigger.poll()).map((record) => record.id)).toEqual([id]);
});
