import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../../support/locators.mts';
import { openTriggerBench } from '../../support/triggerBench.mts';

const { bench, begin, clayHr } = openTriggerBench();

const nothing = [
	'={{ null }}',
	'={{ undefined }}',
	"={{ '' }}",
	'={{ [] }}',
	'={{ [null] }}',
	'={{ $workflow.nobody }}',
];
const line = (userId: INodeParameters['userId']): INodeParameters => ({ user: [{ userId }] });
const locatorOf = (value: string): INodeParameters['userId'] => ({ __rl: true, mode: 'id', value });

/** The ways in which a users field can be set but empty. */
const nobody: Array<[string, INodeParameters['users']]> = [
	...nothing.flatMap((expression): Array<[string, INodeParameters['users']]> => [
		[`a user by ${expression}`, line(locatorOf(expression))],
		[`the lines by ${expression}`, { user: expression }],
	]),
	['one of two users who is nobody', { user: [{ userId: byId(140_001) }, { userId: locatorOf('={{ null }}') }] }],
	['one of a list who is nobody', line(locatorOf('={{ [140001, null] }}'))],
	['a text that lacks one', line(locatorOf("=140001,{{ '' }}"))],
	['a line in which nobody was chosen', line({ __rl: true, mode: 'list', value: '' })],
	['the ID 0', line(byId(0))],
];

/** Expects an error before any request, in both modes. */
async function expectRefusal(parameters: INodeParameters, message: string): Promise<void> {
	await clayHr.requestsSince();
	const trigger = begin(parameters);
	await expect(trigger.poll()).rejects.toThrow(message);
	await expect(bench.engine.poll(parameters, {}, { mode: 'manual' })).rejects.toThrow(message);
	expect(trigger.staticData).toEqual({});
	expect(await clayHr.requestsSince()).toBe(0);
}

describe("a field that is set but empty is refused: it never means everybody or the API key's user", () => {
	it.each(nobody)('Users of leave: %s', async (_what, users) => {
		for (const event of ['newLeaveRequest', 'leaveRequestDecided'])
			await expectRefusal({ event, leaveFilters: { users } }, "'Users' must be IDs");
	});

	// n8n evaluates an expression in place of all rows to no rows.
	it.each([{}, { user: [] }, '={{ null }}', '={{ ({}) }}'])(
		'Users of leave: the filter alone, as %p',
		async (users) => {
			await expectRefusal({ event: 'newLeaveRequest', leaveFilters: { users } }, "'Users' must be IDs");
		},
	);

	it.each(nobody)('Users of New Expense Report: %s', async (_what, expenseUsers) => {
		await expectRefusal({ event: 'newExpenseReport', expenseUsers }, "'Users' must be IDs");
	});

	it.each([...nothing, '={{ [321, null] }}', '={{ 0 }}', '={{ ({}) }}', []])(
		'PTO Policy Names or IDs: %p',
		async (ptoPolicies) => {
			const leaveFilters = { ptoPolicies };
			await expectRefusal({ event: 'newLeaveRequest', leaveFilters }, "'PTO Policy Names or IDs' must be IDs");
		},
	);

	it.each([...nothing, "={{ ['WA', null] }}", []])('Statuses, Decisions and Fields: %p', async (value) => {
		await expectRefusal({ event: 'newLeaveRequest', newLeaveStatuses: value }, "'Statuses' must be one of");
		await expectRefusal({ event: 'leaveRequestDecided', decisions: value }, "'Decisions' must be one of");
		await expectRefusal({ event: 'userStatusChanged', userStatuses: value }, "'Status' must be one of");
		await expectRefusal({ event: 'userUpdated', watchedFields: value }, "'Fields' must be one of");
	});

	it.each([...nothing, '={{ 0 }}', '0'])('Form: %p', async (value) => {
		await expectRefusal({ event: 'newFormResponse', formId: locatorOf(value) }, "'Form' must be one ID");
	});

	it.each(['={{ null }}', "={{ '' }}"])('Days Back and Days Ahead: %p', async (value) => {
		await expectRefusal({ event: 'timesheetWaiting', timesheetDaysBack: value }, "'Days Back' must be a whole number");
		const leaveFilters = { daysAhead: value };
		await expectRefusal({ event: 'newLeaveRequest', leaveFilters }, "'Days Ahead' must be a whole number");
	});
});

describe('a field that is not set', () => {
	it.each<[string, INodeParameters]>([
		['no filter', { event: 'newLeaveRequest', leaveFilters: {} }],
		['another filter', { event: 'newLeaveRequest', leaveFilters: { daysBack: 5 } }],
	])("means everybody's leave: %s", async (_what, parameters) => {
		const trigger = begin(parameters);
		await trigger.poll();
		const ids = [await clayHr.askForLeave(10, 140_001), await clayHr.askForLeave(10, 140_009)];
		expect((await trigger.poll()).map(({ id }) => id)).toEqual(ids);
	});

	it.each<[string, INodeParameters]>([
		['no field', {}],
		['no line', { expenseUsers: {} }],
		['a line that was taken away', { expenseUsers: { user: [] } }],
	])("means the expense reports of the API key's user: %s", async (_what, parameters) => {
		const trigger = begin({ event: 'newExpenseReport', ...parameters });
		await trigger.poll();
		await clayHr.send('POST', '/api/expensereport', { name: 'Train to Boston', amount: 12 });
		expect(await trigger.poll()).toHaveLength(1);
	});
});

it('takes users and policies from expressions', async () => {
	const users = line(locatorOf('={{ 140000 + 9 }}'));
	const trigger = begin({ event: 'newLeaveRequest', leaveFilters: { users, ptoPolicies: "={{ ['321'] }}" } });
	await trigger.poll();
	await clayHr.askForLeave(10, 140_001);
	const id = await clayHr.askForLeave(10, 140_009);
	expect((await trigger.poll()).map((event) => event.id)).toEqual([id]);
});
