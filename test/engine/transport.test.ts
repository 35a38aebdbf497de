import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { parallelCap } from '../../nodes/ClayHr/shared/transport/parallelCap';
import { Engine } from '../support/engine.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

let sandbox: Sandbox;
let engine: Engine;

beforeAll(async () => {
	sandbox = await openSandbox();
	engine = new Engine(sandbox.access);
});

afterAll(async () => await sandbox.close());
beforeEach(async () => await sandbox.control('POST', '/reset', {}));

const locator = (value: unknown) => ({ __rl: true, mode: 'id', value: String(value) });
const getUser = (value: unknown): INodeParameters => ({ resource: 'user', operation: 'get', userId: locator(value) });
const updateUser = (value: unknown, fields: INodeParameters): INodeParameters => ({
	resource: 'user',
	operation: 'update',
	userId: locator(value),
	userUpdateFields: fields,
});
const listUsers = (extra: INodeParameters = { returnAll: true }): INodeParameters => ({
	resource: 'user',
	operation: 'getAll',
	...extra,
});

const fault = async (settings: IDataObject) => await sandbox.control('POST', '/faults', settings);
const requests = async () => await sandbox.control<IDataObject[]>('GET', '/requests');
const userIds = async () => {
	const users = await sandbox.control<IDataObject[]>('GET', '/state/users');
	return users.filter((user) => user.status === 'A').map((user) => Number(user.userId));
};

describe('paging', () => {
	it('returns all active users, each once', async () => {
		const { items } = await engine.run(listUsers());
		expect(items.map(({ json }) => json.userId).sort()).toEqual((await userIds()).sort());
	});

	it('returns as many as the limit of each item', async () => {
		const { items } = await engine.run(listUsers({ limit: '={{ $json.limit }}' }), [{ limit: 3 }, { limit: '25' }]);
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			...Array.from({ length: 3 }, () => ({ item: 0 })),
			...Array.from({ length: 25 }, () => ({ item: 1 })),
		]);
	});

	it.each([0, -1, 'many', 2.5])('refuses a limit of %p', async (limit) => {
		const { error } = await engine.run(listUsers({ limit: '={{ $json.limit }}' }), [{ limit }]);
		expect(error?.message).toContain("'Limit' must be a whole number above 0");
		expect(await requests()).toEqual([]);
	});

	it('gives no item for an empty list, and pairs the items of the others', async () => {
		const filters = { userFilters: { search: '={{ $json.search }}' }, returnAll: true };
		const [user] = await sandbox.control<IDataObject[]>('GET', '/state/users');
		const { items, error } = await engine.run(listUsers(filters), [
			{ search: 'nobody at all' },
			{ search: user?.email },
		]);
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({ json: { email: user?.email }, pairedItem: { item: 1 } });
	});
});

describe('many items', () => {
	it('are asked for with no more than the cap at a time, and come out in order', async () => {
		const ids = (await userIds()).slice(0, 30);
		await fault({ path: '/rm/api/user/', kind: 'delay', delayMs: 20, times: 30 });
		await sandbox.control('DELETE', '/in-flight');
		const { items } = await engine.run(
			getUser('={{ $json.id }}'),
			ids.map((id) => ({ id })),
		);
		expect(items.map(({ json }) => json.userId)).toEqual(ids);
		expect(await sandbox.control('GET', '/in-flight')).toMatchObject({ peak: parallelCap });
	});

	it('change data one after another in their order', async () => {
		const [id] = await userIds();
		const names = Array.from({ length: 12 }, (_, index) => ({ name: `Name ${index}` }));
		await sandbox.control('DELETE', '/in-flight');
		await engine.run(updateUser(id, { shortName: '={{ $json.name }}' }), names);
		const sent = (await requests()).map(({ query }) => (query as IDataObject).shortName);
		expect(sent).toEqual(names.map(({ name }) => name));
		expect(await sandbox.control('GET', '/in-flight')).toMatchObject({ peak: 1 });
	});
});

describe('bad input', () => {
	const dates = ['2027-01-01', '2027-01-02', 'soon', '2027-01-04'].map((date) => ({ date }));

	it('in one item keeps the whole run from changing anything', async () => {
		const [id] = await userIds();
		const { error } = await engine.run(updateUser(id, { startDate: '={{ $json.date }}' }), dates);
		expect(error?.message).toBe(`'Hire Date' must be a date such as 2026-03-31, but is "soon" [item 2]`);
		expect(await requests()).toEqual([]);
	});

	it('in one item stops only that item when the node continues on errors', async () => {
		const [id] = await userIds();
		const result = await engine.run(updateUser(id, { startDate: '={{ $json.date }}' }), dates, {
			onError: 'continueErrorOutput',
		});
		expect(result.items.map(({ json }) => json.success)).toEqual([true, true, true]);
		expect(result.errorItems).toHaveLength(1);
		expect(await requests()).toHaveLength(3);
	});

	it('in an expression that can not be resolved keeps the whole run from changing anything', async () => {
		const [id] = await userIds();
		const expression = '={{ $json.date === "soon" ? $("No Such Node").item.json.day : $json.date }}';
		const { status } = await engine.run(updateUser(id, { startDate: expression }), dates);
		expect(status).toBe('error');
		// The engine reports the expression while the items before it are still on their way.
		await requests();
		expect(await requests()).toEqual([]);
	});

	it('is a required field without a value', async () => {
		const { error } = await engine.run(getUser('={{ $json.id }}'), [{ id: '' }]);
		expect(error?.message).toBe("'User' has no value [item 0]");
		expect(error?.description).toContain('Nothing was sent');
	});

	it.each(['https://例え.example', 'https://a.example\nX-Other: 1'])(
		'is a header that can not hold %p',
		async (url) => {
			const parameters = { resource: 'training', operation: 'synchronize', trainingRedirectUrl: '={{ $json.url }}' };
			const { error } = await engine.run(parameters, [{ url }]);
			expect(error?.message).toMatch(/must be plain ASCII text in one line/);
			expect(await requests()).toEqual([]);
		},
	);

	it('does not count an optional field that is not filled in', async () => {
		const [id] = await userIds();
		const parameters = updateUser(id, { shortName: '', notes: '={{ $json.notes }}' });
		await engine.run(parameters, [{}]);
		const [request] = await requests();
		expect(request?.query).toEqual({ userId: String(id), shortName: '' });
	});
});

describe('when ClayHR does not answer well', () => {
	it('repeats what changes nothing, as long as it is told to wait', async () => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/', kind: 'status', status: 429, retryAfter: 0, times: 2 });
		const { items } = await engine.run(getUser(id));
		expect(items[0]?.json).toMatchObject({ userId: id });
		expect((await requests()).map(({ status }) => status)).toEqual([429, 429, 200]);
	});

	it.each(['cut', 'status'])('repeats a read after a passing fault (%s)', async (kind) => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/', kind, ...(kind === 'status' && { status: 503, retryAfter: 0 }), times: 1 });
		const { items, error } = await engine.run(getUser(id));
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ userId: id });
	});

	it.each([
		['cut', {}],
		['status', { status: 503, retryAfter: 0 }],
		['brokenJson', {}],
		['html', {}],
	])('never sends a change twice on doubt (%s)', async (kind, settings) => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/update', kind, after: true, times: 1, ...settings });
		const { error } = await engine.run(updateUser(id, { shortName: 'Once' }));
		expect(error?.message).toBeTruthy();
		expect(await requests()).toHaveLength(1);
		expect(await sandbox.control('GET', `/state/users/${String(id)}`)).toMatchObject({ shortName: 'Once' });
	});

	it('repeats a change that was refused for too many requests', async () => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/update', kind: 'status', status: 429, retryAfter: 0, times: 1 });
		const { items } = await engine.run(updateUser(id, { shortName: 'Again' }));
		expect(items[0]?.json).toEqual({ success: true, userId: id });
	});

	it('does not wait longer than half a minute, and says how to go on', async () => {
		await fault({ path: '/rm/api/users', kind: 'status', status: 429, retryAfter: 3600, times: 1 });
		const { error } = await engine.run(listUsers());
		expect(error).toMatchObject({ httpCode: '429', failure: { cause: 'rate-limited', retryAfterMs: 3_600_000 } });
		expect(error?.message).toContain('too many requests');
		expect(await requests()).toHaveLength(1);
	});

	it.each([
		['html', 'ClayHR answered with a web page instead of data'],
		['brokenJson', "ClayHR's answer can't be read"],
	])('says what came instead of data (%s)', async (kind, message) => {
		await fault({ path: '/rm/api/users', kind, times: 1 });
		const { error } = await engine.run(listUsers());
		expect(error?.message).toContain(message);
	});

	it('gives an object for an empty answer', async () => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/update', kind: 'empty', after: true, times: 1 });
		const { items } = await engine.run(updateUser(id, { shortName: 'Quiet' }));
		expect(items).toEqual([{ json: { success: true, userId: id }, pairedItem: { item: 0 } }]);
	});

	it('does not follow a redirect, which would take the key along', async () => {
		await fault({ path: '/rm/api/users', kind: 'status', status: 302, times: 1 });
		const { error } = await engine.run(listUsers());
		expect(error?.message).toContain('ClayHR answered with a web page instead of data');
		expect(await requests()).toHaveLength(1);
	});

	it('stops the items that still wait once one has gone wrong', async () => {
		const ids = await userIds();
		await fault({ path: '/rm/api/user/update', kind: 'status', status: 409, message: 'failure', times: 1 });
		const inputs = ids.slice(0, 10).map((id) => ({ id }));
		const { error } = await engine.run(updateUser('={{ $json.id }}', { shortName: 'X' }), inputs);
		expect(error?.message).toBe('ClayHR could not carry this out: failure [item 0]');
		expect(await requests()).toHaveLength(1);
	});

	it('runs again with "Retry On Fail"', async () => {
		const [id] = await userIds();
		await fault({ path: '/rm/api/user/', kind: 'status', status: 500, times: 1 });
		const settings = { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 };
		const { items, error } = await engine.run(getUser(id), [{}], settings);
		expect(error).toBeUndefined();
		expect(items[0]?.json).toMatchObject({ userId: id });
	});

	it('says that it can not be reached, with the code of the connection', async () => {
		const nowhere = new Engine({ ...sandbox.access, companyUrl: 'http://127.0.0.1:9' });
		const { error } = await nowhere.run(updateUser(1, { shortName: 'X' }));
		expect(error?.message).toBe('ClayHR could not be reached [item 0]');
		expect(error?.description).toContain('(ECONNREFUSED)');
	});
});

describe('access', () => {
	it('is refused with words that help, and never names the key', async () => {
		const stranger = new Engine({ ...sandbox.access, apiKey: 'a-key-nobody-gave' });
		const { error } = await stranger.run(listUsers());
		expect(error?.message).toMatch(/^ClayHR refused access: Access denied!/);
		expect(error?.description).toContain('Check the API key and the user ID');
		expect(JSON.stringify([error, error?.context])).not.toContain('a-key-nobody-gave');
		expect(await requests()).toHaveLength(1);
	});

	it('blacks out the key when ClayHR repeats it', async () => {
		await fault({
			path: '/rm/api/users',
			kind: 'status',
			status: 401,
			message: `Bad key ${sandbox.access.apiKey}`,
			times: 1,
		});
		const { error } = await engine.run(listUsers());
		expect(error?.message).toBe('ClayHR refused access: Bad key (API key) [item 0]');
	});

	it.each(['http://acme clayhr', 'https://user:pw@acme.clayhr.net'])('is not tried at %p', async (companyUrl) => {
		const { error } = await new Engine({ ...sandbox.access, companyUrl }).run(listUsers());
		expect(error?.message).toContain("'Company URL' in the ClayHR credential is not a valid address");
	});

	it('works with a company URL as it stands in the browser', async () => {
		const companyUrl = ` ${sandbox.access.companyUrl}/rm/user/view/140001?tab=1#top `;
		const { error, items } = await new Engine({ ...sandbox.access, companyUrl }).run(listUsers({ limit: 1 }));
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
	});
});
