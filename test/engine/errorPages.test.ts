import { openEngineBench } from '../support/engineBench.mts';
import { failureHint } from '../support/failureHint.mts';
import { skipTime } from '../support/skipTime.mts';
import { controlsOf, getUser, listUsers, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { fault, requests, userIds } = controlsOf(() => bench.sandbox);

// Longer than the rate limits of the tests.
afterEach(() => skipTime(2 * 3_600_000));

const skills = { resource: 'skill', operation: 'getAll', returnAll: true };

describe.each(['nginx', 'apache', 'tomcat', 'cloudflare'])('an error page of %s', (server) => {
	it.each([
		[413, "The request is too large for ClayHR's server"],
		[414, "The request is too long for ClayHR's server"],
		[429, 'ClayHR is receiving too many requests'],
		[431, "The request is too long for ClayHR's server"],
		[500, 'ClayHR is not able to answer now (500: '],
	])('with status %d explains the status, and does not try the fallback path', async (status, message) => {
		await fault({ path: '*', kind: 'errorPage', server, status, retryAfter: 31 });
		const { error } = await bench.engine.run(skills);
		expect(error?.message).toContain(message);
		expect(error?.description).not.toContain('company URL');
		expect(await requests()).toHaveLength(1);
	});

	it.each([502, 503, 504])('with status %d is a temporary failure', async (status) => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/', kind: 'errorPage', server, status, times: 1 });
		const { items, error } = await bench.engine.run(getUser(id));
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
	});
});

it("an error page's Retry-After is respected", async () => {
	await fault({ path: '/rm/api/users', kind: 'errorPage', status: 503, retryAfter: 3600, times: 1 });
	const { error } = await bench.engine.run(listUsers());
	expect(error).toMatchObject({ ...failureHint({ cause: 'temporarily-unavailable', retryAfterMs: 3_600_000 }) });
	expect(await requests()).toHaveLength(1);
});

describe('D a change with an unknown outcome', () => {
	const change = async () => {
		const [id] = await userIds();
		return await bench.engine.run(updateUser(id, { shortName: 'Once' }));
	};

	it.each([
		['cut', {}],
		['errorPage', { status: 502 }],
		['errorPage', { status: 504 }],
		['status', { status: 500 }],
		['status', { status: 503, retryAfter: 0 }],
		['brokenJson', {}],
	])('says that the change may have been carried out, and is sent once (%s %p)', async (kind, settings) => {
		await fault({ path: '/rm/api/user/update', kind, after: true, ...settings });
		const { error } = await change();
		expect(error?.message).toMatch(
			/^User 140001: .*\. The request may have been carried out\. Look in ClayHR before you run this again \[item 0\]$/,
		);
		expect(error?.description).not.toMatch(/try again/i);
		expect(await requests()).toHaveLength(1);
	});

	it.each([400, 401, 403, 404, 409, 413])('excludes a change that ClayHR rejected with status %d', async (status) => {
		await fault({ path: '/rm/api/user/update', kind: 'status', status });
		const { error } = await change();
		expect(error?.message).not.toContain('may have been carried out');
	});
});

it('a page with status 404 says that the change was not carried out', async () => {
	const [id] = await userIds();
	await fault({ path: '/rm/api/user/update', kind: 'errorPage', status: 404 });
	const { error } = await bench.engine.run(updateUser(id, { shortName: 'Once' }));
	expect(error?.message).toBe('User 140001: ClayHR answered with a web page instead of data (404: Not Found) [item 0]');
});

it('the key does not appear in the message of a response without a record', async () => {
	const [id] = await userIds();
	const message = `${'x'.repeat(490)} ${bench.sandbox.access.apiKey}`;
	await fault({ path: '/rm/api/user/', kind: 'status', status: 200, body: { message } });
	const { error } = await bench.engine.run(getUser(id));
	expect(error?.message).toContain('ClayHR did not find it (xxx');
	expect(JSON.stringify([error, error?.message])).not.toContain(bench.sandbox.access.apiKey.slice(0, 6));
});

it('the key never appears, not even in part after shortening', async () => {
	const message = `${'x'.repeat(490)} ${bench.sandbox.access.apiKey}`;
	await fault({ path: '/rm/api/users', kind: 'status', status: 409, message });
	const { error } = await bench.engine.run(listUsers());
	expect(error?.message).toContain('xxx (API key)'.slice(0, 8));
	expect(JSON.stringify([error, error?.message, error?.description])).not.toContain(
		bench.sandbox.access.apiKey.slice(0, 6),
	);
});
