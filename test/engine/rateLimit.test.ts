import { Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { failureHint } from '../support/failureHint.mts';
import { skipTime } from '../support/skipTime.mts';
import { controlsOf, getUser, listUsers, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench({ users: 80 });

const { fault, requests, userIds } = controlsOf(() => bench.sandbox);

const statuses = async () => (await requests()).map(({ status }) => status);

it('all 60 items succeed under a limit of 10 requests in 2 seconds, with few 429s', async () => {
	await bench.sandbox.control('PUT', '/rate-limit', { limit: 10, windowMs: 2000 });
	const ids = (await userIds()).slice(0, 60);
	const { items, error } = await bench.engine.run(
		getUser('={{ $json.id }}'),
		ids.map((id) => ({ id })),
	);
	expect(error).toBeUndefined();
	expect(items.map(({ json }) => json.id)).toEqual(ids);
	const refused = (await statuses()).filter((status) => status === 429);
	expect(refused.length).toBeGreaterThan(0);
	expect(refused.length).toBeLessThanOrEqual(15);
});

it('changes succeed under the limit once each, in order', async () => {
	await bench.sandbox.control('PUT', '/rate-limit', { limit: 3, windowMs: 700, retryAfter: '0' });
	const [id] = await userIds();
	const names = Array.from({ length: 8 }, (_, index) => ({ name: `Name ${index}` }));
	const { error } = await bench.engine.run(updateUser(id, { shortName: '={{ $json.name }}' }), names);
	expect(error).toBeUndefined();
	const carriedOut = (await requests()).filter(({ status }) => status === 200);
	expect(carriedOut.map(({ query }) => (query as { shortName?: string }).shortName)).toEqual(
		names.map(({ name }) => name),
	);
});

describe('several executions, a poll and a second credential under one limit', () => {
	const rename = (id: number | undefined) => updateUser(id, { shortName: '={{ $json.name }}' });
	const named = (prefix: string, count: number) =>
		Array.from({ length: count }, (_, at) => ({ name: `${prefix}${at}` }));
	const carriedOut = async (prefix: string) => {
		const names = (await requests())
			.filter(({ path, status }) => String(path).endsWith('/update') && status === 200)
			.map(({ query }) => String((query as { shortName?: string }).shortName));
		return names.filter((name) => name.startsWith(prefix));
	};

	it('lose nothing, send no change twice, and keep the order of each execution', async () => {
		await bench.sandbox.control('PUT', '/rate-limit', { limit: 6, windowMs: 600, retryAfter: '0' });
		const [one, two] = await userIds();
		const manager = new Engine({ ...bench.sandbox.access, apiKey: 'sandbox-manager-key', userId: '140003' });
		const [changes, others, reads, poll] = await Promise.all([
			bench.engine.run(rename(one), named('A', 8)),
			bench.engine.run(rename(two), named('B', 8)),
			manager.run(getUser(140003), named('R', 10)),
			bench.engine.poll({ event: 'newUser' }),
		]);
		for (const { error } of [changes, others, reads]) expect(error).toBeUndefined();
		expect(reads.items.map(({ json }) => json.id)).toEqual(Array.from({ length: 10 }, () => 140003));
		expect(poll.events).toBeNull();
		expect(await carriedOut('A')).toEqual(named('A', 8).map(({ name }) => name));
		expect(await carriedOut('B')).toEqual(named('B', 8).map(({ name }) => name));
		expect((await requests()).some(({ status }) => status === 429)).toBe(true);
	});

	it('go on if one of them is stopped during the wait', async () => {
		const [one, two] = await userIds();
		await fault({ path: '/rm/api/user/update', kind: 'status', status: 429, retryAfter: 3, times: 1 });
		let stop: () => void = () => undefined;
		const stopped = new Promise<void>((resolve) => (stop = resolve));
		const first = bench.engine.run(rename(one), named('A', 3), {}, [], stopped);
		while (!(await statuses()).includes(429));
		const second = bench.engine.run(rename(two), named('B', 3));
		stop();
		expect((await first).status).toBe('canceled');
		expect((await second).error).toBeUndefined();
		expect(await carriedOut('A')).toEqual([]);
		expect(await carriedOut('B')).toEqual(['B0', 'B1', 'B2']);
	});
});

it('a 429 is not an attempt: a read succeeds after more 429s than retries', async () => {
	const [id] = await userIds();
	await fault({ path: '/rm/api/user/', kind: 'status', status: 429, times: 1 });
	await fault({ path: '/rm/api/user/', kind: 'status', status: 503, times: 1 });
	await fault({ path: '/rm/api/user/', kind: 'status', status: 429, times: 1 });
	await fault({ path: '/rm/api/user/', kind: 'status', status: 503, times: 2 });
	const { items, error } = await bench.engine.run(getUser(id));
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	expect(await statuses()).toEqual([429, 503, 429, 503, 503, 200]);
});

describe('if ClayHR asks to wait an hour', () => {
	const refuse = async () =>
		await fault({ path: '/rm/api/user*', kind: 'errorPage', status: 429, retryAfter: 3600, times: 1 });
	const asksToWait = /ClayHR asks to wait (60|59) minutes, until \d{4}-\d\d-\d\d \d\d:\d\d UTC( \[item \d+\])?$/;
	afterEach(() => skipTime(2 * 3_600_000));

	it('the error says so', async () => {
		await refuse();
		const { error } = await bench.engine.run(listUsers());
		expect(error?.message).toContain('ClayHR is receiving too many requests (429: Too Many Requests). ClayHR asks');
		expect(error?.message).toMatch(asksToWait);
		expect(error).toMatchObject({ ...failureHint({ cause: 'rate-limited', retryAfterMs: 3_600_000 }) });
	});

	it('further items, executions, polls and lists end with the same reason, unsent', async () => {
		await refuse();
		const [id] = await userIds();
		const names = Array.from({ length: 20 }, (_, index) => ({ name: `Name ${index}` }));
		const rename = updateUser(id, { shortName: '={{ $json.name }}' });
		const { errorItems } = await bench.engine.run(rename, names, { onError: 'continueErrorOutput' });
		expect(errorItems).toHaveLength(names.length);
		for (const { json } of errorItems) {
			expect(json.error).toMatch(asksToWait);
			expect(json.error).not.toContain('may have been carried out');
		}
		expect((await bench.engine.run(listUsers())).error?.message).toMatch(asksToWait);
		await expect(bench.engine.poll({ event: 'newUser' })).rejects.toThrow(asksToWait);
		await expect(bench.engine.search('searchUsers')).rejects.toThrow(asksToWait);
		expect(await statuses()).toEqual([429]);
	});

	it('one request finds out after 30 seconds whether ClayHR answers again', async () => {
		await refuse();
		await refuse();
		expect((await bench.engine.run(listUsers())).error?.message).toMatch(asksToWait);
		for (const expected of [
			[429, 429],
			[429, 429, 200, 200],
		]) {
			skipTime(30_000);
			await bench.engine.run(listUsers({ limit: 1 }));
			await bench.engine.run(listUsers({ limit: 1 }));
			expect(await statuses()).toEqual(expected);
		}
	});

	it('requests are sent again after the hour', async () => {
		await refuse();
		await bench.engine.run(listUsers());
		skipTime(3_600_000);
		expect((await bench.engine.run(listUsers({ limit: 1 }))).items).toHaveLength(1);
	});
});

it('waits as long as a 503 with Retry-After asks, and sends a change only once', async () => {
	const [id] = await userIds();
	await fault({ path: '/rm/api/user/', kind: 'errorPage', status: 503, retryAfter: 0, times: 5 });
	const { items, error } = await bench.engine.run(getUser(id));
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	expect(await statuses()).toEqual([503, 503, 503, 503, 503, 200]);
	await bench.sandbox.control('DELETE', '/requests');
	await fault({ path: '/rm/api/user/update', kind: 'errorPage', status: 503, retryAfter: 0, times: 1 });
	expect((await bench.engine.run(updateUser(id, { shortName: 'Ada' }))).error?.message).toContain(
		'may have been carried out',
	);
	expect(await statuses()).toEqual([503]);
});
