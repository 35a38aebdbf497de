import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byEmail, byId, chosen } from '../support/locators.mts';

const bench = openEngineBench({ date: '2026-03-04' });

const state = async (collection: string) => await bench.sandbox.control<IDataObject[]>('GET', `/state/${collection}`);
const requests = async (path?: string) => {
	const log = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	return path === undefined ? log : log.filter((request) => request.path === `/rm${path}`);
};
const run = async (resource: string, parameters: INodeParameters, items?: IDataObject[]) =>
	await bench.engine.run({ resource, operation: 'getAll', returnAll: true, ...parameters }, items);

const lists = [
	['timesheet', '/api/timesheets'],
	['timecard', '/api/user/timecards'],
	['expenseReport', '/api/expensereports'],
	['userCompensation', '/api/user/compensation/'],
] as const;

/** The sandbox's records of a list, as the IDs of their users, in the order of the users. */
async function owners(resource: string, users: IDataObject[]): Promise<unknown[]> {
	if (resource === 'userCompensation') return users.map(({ userId }) => userId);
	const records = await state(`${resource}s`);
	const ofUser = (user: IDataObject) =>
		records.filter(({ userId }) => userId === user.userId).slice(...(resource === 'timecard' ? [-1] : [0]));
	return users.flatMap(ofUser).map(({ userId }) => userId);
}

describe.each(lists)('%s: Get Many', (resource, path) => {
	it('gives one item per record of everybody, with its user', async () => {
		const active = (await state('users')).filter(({ status }) => status === 'A');
		const { items, error } = await run(resource, { people: 'everybody' });
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.userId)).toEqual(await owners(resource, active));
		for (const { json } of items) {
			const { displayFullName, email } = active.find(({ userId }) => userId === json.userId) ?? {};
			expect(json).toMatchObject({ user: displayFullName, email });
		}
		expect(await requests(path)).toHaveLength(active.length);
		expect(await requests('/api/user/basic')).toEqual([]);
	});

	it('gives the records of several users by ID or email, each user once', async () => {
		const users = (await state('users')).filter(({ userId }) => userId === 140001 || userId === 140009);
		const chosen = `140001; ${String(users[1]?.email)},\n 140009, 140001`;
		const { items, error } = await run(resource, { people: 'several', peopleUserIds: chosen });
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.userId)).toEqual(await owners(resource, users));
		expect(await requests(path)).toHaveLength(2);
		const list = await run(resource, { people: 'several', peopleUserIds: '={{ $json.who }}' }, [
			{ who: [140001, '140009'] },
		]);
		expect(list.items.map(({ json }) => json)).toEqual(items.map(({ json }) => json));
	});

	it('asks nobody after the limit', async () => {
		const { items } = await run(resource, { people: 'everybody', returnAll: false, limit: 2 });
		expect(items).toHaveLength(2);
		expect((await requests(path)).length).toBeLessThan(20);
	});

	it.each([
		['one', { peopleUserId: '={{ $json.nobody }}' }, "'User' has no value"],
		['one', { peopleUserId: byId('={{ "" }}') }, "'User' has no value"],
		[
			'one',
			{ peopleUserId: byId('={{ "0" }}') },
			'\'User\' must be the ID of a user, a whole number, 1 or more, but is "0"',
		],
		[
			'one',
			{ peopleUserId: byId('={{ "Ada" }}') },
			'\'User\' must be the ID or the email address of a user, but is "Ada"',
		],
		['several', { peopleUserIds: '={{ "" }}' }, "'User IDs or Emails' has no value"],
		['several', { peopleUserIds: '={{ $json.nobody }}' }, "'User IDs or Emails' has no value"],
		['several', { peopleUserIds: '={{ [] }}' }, "'User IDs or Emails' must name a user, but is []"],
		['several', { peopleUserIds: ' , ' }, '\'User IDs or Emails\' must name a user, but is " , "'],
		[
			'several',
			{ peopleUserIds: '={{ [140001, null] }}' },
			"'User IDs or Emails' must be a list of user IDs or email addresses, but holds null",
		],
		[
			'several',
			{ peopleUserIds: '140001, Ada' },
			'\'User IDs or Emails\' must be a list of user IDs or email addresses, but holds "Ada"',
		],
		['everybody', { peopleStatuses: '={{ [] }}' }, "'User Statuses' must be one of"],
		['everybody', { peopleStatuses: '={{ $json.nobody }}' }, "'User Statuses' has no value"],
	] as Array<[string, INodeParameters, string]>)(
		'sends nothing for %s with %j',
		async (people, parameters, message) => {
			const { error } = await run(resource, { people, ...parameters });
			expect(error?.message).toContain(message);
			expect(await requests()).toEqual([]);
		},
	);

	it('names the user whose records it may not read', async () => {
		await bench.sandbox.control('POST', '/faults', { path: `/rm${path}`, kind: 'status', status: 403, message: 'No' });
		const { email } = (await state('users')).find(({ userId }) => userId === 140009) ?? {};
		const one = await run(resource, { people: 'one', peopleUserId: byEmail(email) });
		expect(one.error?.message).toMatch(new RegExp(`^User ${String(email)}: .*403: No.*\\[item 0\\]$`));
		const several = await run(resource, { people: 'several', peopleUserIds: '140009' });
		expect(several.error?.message).toMatch(/^User 140009: .*403: No.*\[item 0\]$/);
	});

	it('takes an email in the mode By ID, and an ID in the mode By Email', async () => {
		const { email } = (await state('users')).find(({ userId }) => userId === 140009) ?? {};
		const [one, other] = [
			await run(resource, { people: 'one', peopleUserId: byId(`={{ "${String(email)}" }}`) }),
			await run(resource, { people: 'one', peopleUserId: byEmail('={{ "140009" }}') }),
		];
		expect(one.items.map(({ json }) => json)).toEqual(other.items.map(({ json }) => json));
		expect(one.items[0]?.json).toMatchObject({ userId: 140009, email });
	});

	it('takes an employee number', async () => {
		const { employeeNumber } = (await state('users')).find(({ userId }) => userId === 140009) ?? {};
		const byNumber = chosen('employeeNumber', employeeNumber);
		const [one, other] = [
			await run(resource, { people: 'one', peopleUserId: byNumber }),
			await run(resource, { people: 'one', peopleUserId: byId(140009) }),
		];
		expect(one.error).toBeUndefined();
		expect(one.items.map(({ json }) => json)).toEqual(other.items.map(({ json }) => json));
		expect(one.items[0]?.json.userId).toBe(140009);
	});
});

it('reads former employees only if their status is chosen', async () => {
	const inactive = (await state('users')).filter(({ status }) => status === 'I');
	const { items } = await run('userCompensation', { people: 'everybody', peopleStatuses: ['I'] });
	expect(items.map(({ json }) => json.userId)).toEqual(await owners('userCompensation', inactive));
});

it('lists the users once for all items', async () => {
	await run('expenseReport', { people: 'everybody', limit: 3, returnAll: false }, [{}, {}, {}]);
	const pages = (await requests('/api/users/basic')).map(({ query }) => JSON.stringify(query));
	expect(pages).toEqual([...new Set(pages)]);
});

it('gives no item for a user without a timecard, but is an error for an ID that nobody has', async () => {
	const without = await run('timecard', { people: 'several', peopleUserIds: '140050, 140009' });
	expect(without.error).toBeUndefined();
	expect(without.items.map(({ json }) => json.userId)).toEqual([140009]);
	const one = await run('timecard', { people: 'one', peopleUserId: byId(140050) });
	expect([one.error, one.items]).toEqual([undefined, []]);
	const { error } = await run('timecard', { people: 'several', peopleUserIds: '140009, 7' });
	expect(error?.message).toBe('User 7: ClayHR did not find it (404: Not Found) [item 0]');
});

it('is an error if the path of the timecards is unknown', async () => {
	const fault = { path: '/rm/api/user/timecards', kind: 'status', status: 404, body: 'Resource Path not found.' };
	await bench.sandbox.control('POST', '/faults', fault);
	const { error } = await run('timecard', { people: 'everybody' });
	expect(error?.message).toMatch(/^User \d+: .*404/);
});

it("gives the records although the key may not read the user's own record", async () => {
	const fault = { path: '/rm/api/user/basic', kind: 'status', status: 401, message: 'No' };
	await bench.sandbox.control('POST', '/faults', fault);
	const { items, error } = await run('timecard', { people: 'one', peopleUserId: byId(140009) });
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => [json.userId, json.user])).toEqual([[140009, null]]);
});
