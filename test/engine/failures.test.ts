import { Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { failureHint } from '../support/failureHint.mts';
import { skipTime } from '../support/skipTime.mts';
import { controlsOf, getUser, listUsers, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { fault, requests, userIds } = controlsOf(() => bench.sandbox);

// Longer than the rate limits of the tests.
afterEach(() => skipTime(2 * 3_600_000));

describe('D if ClayHR sends an error', () => {
	it.each([
		['nothing', '', 'User 140001: ClayHR did not find it (empty answer) [item 0]'],
		['only words', { message: 'No such user' }, 'User 140001: ClayHR did not find it (No such user) [item 0]'],
		[
			'an envelope with nothing in it',
			{ message: 'Success', data: null },
			'User 140001: ClayHR did not find it (empty answer) [item 0]',
		],
	])('reports a missing record if the response is %s', async (_what, body, message) => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/', kind: 'status', status: 200, body, times: 1 });
		const { items, error } = await bench.engine.run(getUser(id));
		expect(items).toEqual([]);
		expect(error?.message).toBe(message);
	});

	it.each([
		['only an error', { error: 'No' }, ': No'],
		['a status by name', { status: 'BAD_REQUEST', message: 'No' }, ': No'],
		['a refusal in a list', [{ success: false, message: 'No' }], ': No'],
		['no success in text', { success: 'false', message: 'No' }, ': No'],
		['only "false"', false, ''],
	])('reports a refusal if the response has status 200 and %s', async (_what, body, said) => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user*', kind: 'status', status: 200, body });
		for (const [parameters, subject] of [
			[updateUser(id, { shortName: 'X' }), 'User 140001: '],
			[listUsers(), ''],
			[getUser(id), 'User 140001: '],
		] as const) {
			const { items, error } = await bench.engine.run(parameters);
			expect(items).toEqual([]);
			expect(error?.message).toBe(`${subject}ClayHR rejected the request (200${said}) [item 0]`);
		}
	});

	it('retries a read after the wait that ClayHR asks for', async () => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/', kind: 'status', status: 429, retryAfter: 0, times: 2 });
		const { items } = await bench.engine.run(getUser(id));
		expect(items[0]?.json).toMatchObject({ id });
		expect((await requests()).map(({ status }) => status)).toEqual([429, 429, 200]);
	});

	it.each(['cut', 'status'])('retries a read after a temporary failure (%s)', async (kind) => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/', kind, ...(kind === 'status' && { status: 503, retryAfter: 0 }), times: 1 });
		const { items, error } = await bench.engine.run(getUser(id));
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ id });
	});

	it.each([
		['cut', {}],
		['status', { status: 503, retryAfter: 0 }],
		['brokenJson', {}],
		['html', {}],
	])('never retries a change with an unknown outcome (%s)', async (kind, settings) => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/update', kind, after: true, times: 1, ...settings });
		const { error } = await bench.engine.run(updateUser(id, { shortName: 'Once' }));
		expect(error?.message).toBeTruthy();
		expect(await requests()).toHaveLength(1);
		expect(await bench.sandbox.control('GET', `/state/users/${String(id)}`)).toMatchObject({ shortName: 'Once' });
	});

	it('retries a change that was rejected with 429', async () => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/update', kind: 'status', status: 429, retryAfter: 0, times: 1 });
		const { items } = await bench.engine.run(updateUser(id, { shortName: 'Again' }));
		expect(items[0]?.json).toEqual({ id, success: true });
	});

	it('does not wait longer than 30 seconds, and gives advice', async () => {
		await fault({ path: '/rm/api/users', kind: 'status', status: 429, retryAfter: 3600, times: 1 });
		const { error } = await bench.engine.run(listUsers());
		expect(error).toMatchObject({
			httpCode: '429',
			...failureHint({ cause: 'rate-limited', retryAfterMs: 3_600_000 }),
		});
		expect(error?.message).toContain('too many requests');
		expect(await requests()).toHaveLength(1);
	});

	it.each([
		['html', 'ClayHR answered with a web page instead of data'],
		['brokenJson', `ClayHR's answer can't be read (200: {"message": "This JSON ends`],
	])('says what was received instead of data (%s)', async (kind, message) => {
		await fault({ path: '/rm/api/users', kind, times: 1 });
		const { error } = await bench.engine.run(listUsers());
		expect(error?.message).toContain(message);
	});

	it('returns an empty object for an empty response', async () => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/update', kind: 'empty', after: true, times: 1 });
		const { items } = await bench.engine.run(updateUser(id, { shortName: 'Quiet' }));
		expect(items).toEqual([{ json: { id, success: true }, pairedItem: { item: 0 } }]);
	});

	it('does not follow a redirect, which would receive the key', async () => {
		await fault({ path: '/rm/api/users', kind: 'status', status: 302, times: 1 });
		const { error } = await bench.engine.run(listUsers());
		expect(error?.message).toContain('ClayHR answered with a web page instead of data');
		expect(await requests()).toHaveLength(1);
	});

	it('sends no further items after an error', async () => {
		const ids = await userIds();
		await fault({ path: '/rm/api/user/update', kind: 'status', status: 409, message: 'failure', times: 1 });
		const inputs = ids.slice(0, 10).map((id) => ({ id }));
		const { error } = await bench.engine.run(updateUser('={{ $json.id }}', { shortName: 'X' }), inputs);
		expect(error?.message).toBe('User 140001: ClayHR rejected the request (409: failure) [item 0]');
		expect(await requests()).toHaveLength(1);
	});

	it('runs again with "Retry On Fail"', async () => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/', kind: 'status', status: 500, times: 1 });
		const settings = { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 };
		const { items, error } = await bench.engine.run(getUser(id), [{}], settings);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ id });
	});

	it('reports why a connection failed, and its error code', async () => {
		const nowhere = new Engine({ ...bench.sandbox.access, companyUrl: 'http://127.0.0.1:9' });
		const { error } = await nowhere.run(updateUser(1, { shortName: 'X' }));
		expect(error?.message).toBe('User 1: ClayHR could not be reached: the connection was refused [item 0]');
		expect(error?.description).toContain('(ECONNREFUSED)');
	});
});
