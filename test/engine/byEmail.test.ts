import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { fromItem } from '../support/locators.mts';

const bench = openEngineBench();
let users: IDataObject[];

beforeEach(async () => {
	users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
});

const byEmail = fromItem('email', 'email');
const deactivate = { resource: 'user', operation: 'deactivate', userId: byEmail };
const paths = async () =>
	(await bench.sandbox.control<IDataObject[]>('GET', '/requests')).map((request) => request.path);

it.each(['A', 'F', 'I'])('finds a user of status %s by email, ignoring case', async (status) => {
	const wanted = users.find((one) => one.status === status);
	const item = { email: String(wanted?.email).toUpperCase() };
	const { items, error } = await bench.engine.run({ resource: 'user', operation: 'get', userId: byEmail }, [item]);
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ id: wanted?.userId, email: wanted?.email });
	expect(await bench.sandbox.control('GET', '/violations')).toEqual([]);
});

it('reads further pages if a page holds only similar emails', async () => {
	const wanted = users.find(({ status }) => status === 'A');
	const similar = Array.from({ length: 100 }, (_, index) => ({
		userId: index + 1,
		email: `${index}${String(wanted?.email)}`,
	}));
	for (const body of [similar, [wanted]]) {
		await bench.sandbox.control('POST', '/faults', {
			path: '/rm/api/users/basic',
			kind: 'status',
			status: 200,
			body,
			times: 1,
		});
	}
	const { error } = await bench.engine.run(deactivate, [{ email: wanted?.email ?? '' }]);
	expect(error).toBeUndefined();
	const asked = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
	expect(asked.map(({ query }) => [Object(query).page, Object(query).status])).toEqual([
		['1', 'A'],
		['2', 'A'],
		[undefined, 'I'],
	]);
});

it('stops if ClayHR sends the same users again', async () => {
	const body = [{ userId: 1, email: 'somebody@example.com' }];
	await bench.sandbox.control('POST', '/faults', { path: '/rm/api/users/basic', kind: 'status', status: 200, body });
	const { error } = await bench.engine.run(deactivate, [{ email: 'nobody@example.com' }]);
	expect(error?.message).toContain('no user has "nobody@example.com"');
	expect(await paths()).toEqual([...Array.from({ length: 9 }, () => '/rm/api/users/basic'), '/rm/api/user/basic']);
});

describe('if the search finds nobody', () => {
	const answerWith = async (path: string, answer: IDataObject) =>
		await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, ...answer });
	const person = { userId: 140009, email: 'Ada.Stone@example.com' };
	const run = async () => {
		await answerWith('/rm/api/users/basic', { body: [] });
		return await bench.engine.run(deactivate, [{ email: 'ada.stone@example.com' }]);
	};

	it('asks for the user with the email', async () => {
		await answerWith('/rm/api/user/basic', { body: person });
		const { items, error } = await run();
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ id: 140009 });
		const asked = await bench.sandbox.control<IDataObject[]>('GET', '/requests');
		expect(asked[3]).toMatchObject({ path: '/rm/api/user/basic', query: { email: 'ada.stone@example.com' } });
	});

	it.each([
		{ body: { ...person, email: 'somebody.else@example.com' } },
		{ body: { email: person.email } },
		{ body: [] },
		...[400, 401, 403, 404, 409].map((status) => ({ status })),
	])('says that nobody has the email after %j', async (answer) => {
		await answerWith('/rm/api/user/basic', answer);
		expect((await run()).error?.message).toContain('no user has "ada.stone@example.com"');
		expect(await paths()).not.toContain('/rm/api/user/update');
	});

	it.each([{}, { message: 'Please wait' }, { data: null }])('does not say so after %j', async (body) => {
		await answerWith('/rm/api/user/basic', { body });
		expect((await run()).error?.message).toContain(
			`While looking up "ada.stone@example.com": ClayHR answered with something else than records: ${JSON.stringify(body)}`,
		);
		expect(await paths()).not.toContain('/rm/api/user/update');
	});

	it.each([500, 502])('says that ClayHR does not answer after status %s', async (status) => {
		await answerWith('/rm/api/user/basic', { status });
		expect((await run()).error?.message).toContain(
			`While looking up "ada.stone@example.com": ClayHR is not able to answer now (${status}: `,
		);
		expect(await paths()).not.toContain('/rm/api/user/update');
	});
});

it('names the email and each item if several items share a look-up that fails', async () => {
	await bench.sandbox.control('POST', '/faults', { path: '/rm/api/users/basic', kind: 'status', status: 500 });
	const items = Array.from({ length: 3 }, () => ({ email: 'ada.stone@example.com' }));
	const { errorItems } = await bench.engine.run(deactivate, items, { onError: 'continueErrorOutput' });
	const messages = errorItems.map(({ json }) => String(json.error));
	expect(messages).toHaveLength(3);
	for (const [index, message] of messages.entries()) {
		expect(message).toMatch(/^While looking up "ada\.stone@example\.com": ClayHR is not able to answer now \(500/);
		expect(message).toMatch(new RegExp(`\\[item ${index}\\]$`));
	}
});

it("looks up each email once before any change, and keeps the items' order", async () => {
	const [one, other] = users.filter(({ status }) => status === 'A').slice(-2);
	const items = [one, other, one].map((user) => ({ email: user?.email ?? '' }));
	const result = await bench.engine.run(deactivate, items);
	expect(result.error).toBeUndefined();
	expect(result.items.map(({ json }) => json.id)).toEqual([one?.userId, other?.userId, one?.userId]);
	expect(await paths()).toEqual([
		...['/rm/api/users/basic', '/rm/api/users/basic'],
		...['/rm/api/user/update', '/rm/api/user/update', '/rm/api/user/update'],
	]);
});

it('changes nothing if one email is unknown, and names field, email and item', async () => {
	const known = users.find(({ status }) => status === 'A');
	const { error } = await bench.engine.run(deactivate, [
		{ email: known?.email ?? '' },
		{ email: 'nobody@example.com' },
	]);
	expect(error?.message).toBe(
		`'User' must be the email address of a user in ClayHR, but no user has "nobody@example.com" [item 1]`,
	);
	expect(error?.description).toContain('Nothing was changed in ClayHR');
	expect(await paths()).not.toContain('/rm/api/user/update');
});

it('sends no request for an invalid email', async () => {
	const { error } = await bench.engine.run(deactivate, [{ email: 'ada' }]);
	expect(error?.message).toBe(`'User' must be an email address, but is "ada" [item 0]`);
	expect(await paths()).toEqual([]);
});

it('continues with the other items if the node continues on errors, and names each failed item', async () => {
	const known = users.find(({ status }) => status === 'A');
	const items = ['nobody@example.com', known?.email ?? '', 'nobody@example.com'].map((email) => ({ email }));
	const result = await bench.engine.run(deactivate, items, { onError: 'continueRegularOutput' });
	expect(result.items[1]?.json).toMatchObject({ id: known?.userId });
	const errorOf = (place: number) => String(result.items[place]?.json.error ?? result.items[place]?.error);
	expect(errorOf(0)).toContain('no user has "nobody@example.com" [item 0]');
	expect(errorOf(2)).toContain('no user has "nobody@example.com" [item 2]');
});

describe('D if the look-up fails', () => {
	const people = (count: number) =>
		users
			.filter(({ status }) => status === 'A')
			.slice(0, count)
			.map(({ email, userId }) => ({ email, userId }));
	const refuseLookUps = async (times: number) =>
		await bench.sandbox.control('POST', '/faults', { path: '/rm/api/users/basic', kind: 'status', status: 409, times });

	it('changes nothing for any item, and names the email and the item', async () => {
		await refuseLookUps(1);
		const { error } = await bench.engine.run(deactivate, people(3));
		expect(error?.message).toMatch(/^While looking up ".+@.+": ClayHR rejected the request \(409: .* \[item 0\]$/);
		expect(await paths()).not.toContain('/rm/api/user/update');
	});

	it('changes nothing for items without a look-up either', async () => {
		await refuseLookUps(1);
		const userId = { ...byEmail, mode: '={{ $json.mode }}', value: '={{ $json.who }}' };
		const [one, other] = people(2);
		const items = [
			{ mode: 'id', who: one?.userId },
			{ mode: 'email', who: other?.email },
		];
		const { error } = await bench.engine.run({ ...deactivate, userId }, items);
		expect(error?.message).toMatch(/\[item 1\]$/);
		expect(await paths()).toEqual(['/rm/api/users/basic']);
	});

	it('retries the look-up for the next item if the node continues on errors', async () => {
		await refuseLookUps(1);
		const [one] = people(1);
		const settings = { onError: 'continueErrorOutput' } as const;
		const batching = { batching: { batch: { batchSize: 1, batchInterval: 300 } } };
		const result = await bench.engine.run(
			{ ...deactivate, requestOptions: batching },
			[one ?? {}, one ?? {}],
			settings,
		);
		expect(result.errorItems).toHaveLength(1);
		expect(result.items.map(({ json }) => json.id)).toEqual([one?.userId]);
	});
});

it('sends no look-up before all items are checked', async () => {
	const parameters = {
		resource: 'user',
		operation: 'update',
		userId: byEmail,
		userUpdateFields: { startDate: '={{ $json.day }}' },
	};
	const [one, other] = users.map(({ email }) => ({ email }));
	const { error } = await bench.engine.run(parameters, [
		{ ...one, day: '2026-03-31' },
		{ ...other, day: 'soon' },
	]);
	expect(error?.message).toContain('but is "soon" [item 1]');
	expect(await paths()).toEqual([]);
});

it('reads the other statuses if ClayHR does not find the page after similar emails', async () => {
	const wanted = users.find(({ status }) => status === 'I');
	const similar = [{ userId: 1, email: `x${String(wanted?.email)}` }];
	for (const fault of [{ status: 200, body: similar }, { status: 404 }])
		await bench.sandbox.control('POST', '/faults', { path: '/rm/api/users/basic', kind: 'status', times: 1, ...fault });
	const { items, error } = await bench.engine.run({ resource: 'user', operation: 'get', userId: byEmail }, [
		{ email: wanted?.email },
	]);
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ id: wanted?.userId });
});

it('changes nothing if several users have the email, and names them', async () => {
	const [one, other] = users.filter(({ status }) => status === 'A');
	const body = [one, other, one].map((user) => ({ userId: user?.userId, email: 'shared@example.com' }));
	const fault = { path: '/rm/api/users/basic', kind: 'status', status: 200, body, times: 1 };
	await bench.sandbox.control('POST', '/faults', fault);
	const { error } = await bench.engine.run(deactivate, [{ email: 'shared@example.com' }]);
	expect(error?.message).toBe(
		`'User' must be the email address of one user in ClayHR, but the users ${String(one?.userId)} and ${String(other?.userId)} have "shared@example.com" [item 0]`,
	);
	expect(await paths()).not.toContain('/rm/api/user/update');
});

it('finds a user whom ClayHR lists twice', async () => {
	const one = users.find(({ status }) => status === 'A');
	const body = [one, one].map((user) => ({ userId: user?.userId, email: user?.email }));
	await bench.sandbox.control('POST', '/faults', {
		path: '/rm/api/users/basic',
		kind: 'status',
		status: 200,
		body,
		times: 1,
	});
	const { items } = await bench.engine.run(deactivate, [{ email: one?.email }]);
	expect(items.map(({ json }) => json.id)).toEqual([one?.userId]);
});
