import { createServer, type AddressInfo } from 'node:net';

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { byEmail, byId, fromItem } from '../support/locators.mts';
import { openProxy, type Proxy } from '../support/proxy.mts';
import { openTlsFront, type TlsFront } from '../support/tlsFront.mts';
import { controlsOf, getUser, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const { fault, requests } = controlsOf(() => bench.sandbox);

let proxy: Proxy;
let front: TlsFront;
beforeAll(async () => {
	proxy = await openProxy();
	front = await openTlsFront(bench.sandbox.url);
});
beforeEach(() => {
	proxy.seen.length = 0;
});
afterAll(async () => {
	await proxy.close();
	await front.close();
});

const activeUser = async () => {
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	return users.find(({ status }) => status === 'A') ?? {};
};

/** Operations that send more than one request for an item. */
const severalRequests: Array<[string, (user: IDataObject) => INodeParameters]> = [
	['a look-up by email', ({ email }) => ({ ...updateUser(1, { shortName: 'X' }), userId: byEmail(email) })],
	['further pages', () => ({ resource: 'user', operation: 'getAll', returnAll: true })],
	[
		'a chain of managers',
		({ email }) => ({ resource: 'orgRelation', operation: 'getApprovalChain', orgRelationUserId: byEmail(email) }),
	],
];

describe.each(severalRequests)('%s', (_what, parametersFor) => {
	it('uses the proxy of Request Options, and nothing else', async () => {
		const parameters = parametersFor(await activeUser());
		const { error } = await bench.engine.run({ ...parameters, requestOptions: { proxy: proxy.url } });
		expect(error).toBeUndefined();
		const sent = (await requests()).map(lineOf);
		expect(sent.length).toBeGreaterThan(1);
		expect(proxy.seen).toEqual(sent);
	});

	it('accepts an untrusted certificate only with Ignore SSL Issues', async () => {
		const engine = new Engine({ ...bench.sandbox.access, companyUrl: front.url });
		const parameters = parametersFor(await activeUser());
		const refused = await engine.run(parameters);
		expect(refused.error?.message).toMatch(
			/ClayHR could not be reached: the server's certificate is not trusted \[item 0\]$/,
		);
		expect(refused.error?.description).toContain('SELF_SIGNED');
		const { error } = await engine.run({ ...parameters, requestOptions: { allowUnauthorizedCerts: true } });
		expect(error).toBeUndefined();
	});
});

it('an endless response is aborted after the Timeout of Request Options, and frees its place', async () => {
	await fault({ path: '/rm/api/users', kind: 'drip', times: 6 });
	const parameters = { resource: 'user', operation: 'getAll', returnAll: true, requestOptions: { timeout: 1000 } };
	const { error } = await bench.engine.run(
		parameters,
		Array.from({ length: 6 }, () => ({})),
	);
	expect(error?.message).toContain('ClayHR gave no complete answer within 1 seconds');
	expect(error?.description).toContain('Timeout under Request Options');
	await bench.sandbox.control('DELETE', '/faults');
	const next = await bench.engine.run({ ...parameters, requestOptions: {} });
	expect(next.error).toBeUndefined();
});

it('aborts a look-up with an endless response, too', async () => {
	const { email } = await activeUser();
	await fault({ path: '/rm/api/users/basic', kind: 'drip' });
	const parameters = {
		...updateUser(1, { shortName: 'X' }),
		userId: byEmail(email),
		requestOptions: { timeout: 1000 },
	};
	const { error } = await bench.engine.run(parameters);
	expect(error?.message).toContain('ClayHR gave no complete answer within 1 seconds');
	expect((await requests()).map(({ path }) => path)).not.toContain('/rm/api/user/update');
});

it('a Timeout given as text counts as a number', async () => {
	await fault({ path: '/rm/api/users', kind: 'delay', delayMs: 1200 });
	const parameters = { resource: 'user', operation: 'getAll', requestOptions: { timeout: '={{ "60000" }}' } };
	const { error } = await bench.engine.run(parameters);
	expect(error).toBeUndefined();
});

it.each([
	['={{ $json.nowhere }}', 'has no value'],
	['={{ NaN }}', 'must be a number from 1 to 2147483647'],
])('the Timeout %s is rejected, because n8n would wait five minutes', async (timeout, problem) => {
	const { error } = await bench.engine.run({ ...updateUser(1, { shortName: 'X' }), requestOptions: { timeout } });
	expect(error?.message).toBe(`'Timeout' under Request Options ${problem} [item 0]`);
	expect(await requests()).toEqual([]);
});

describe.each([
	['gives nothing', '={{ $json.nowhere }}', 'has no value'],
	['gives blanks', '={{ "" }}', 'has no value'],
	['has a percent sign in its password', 'http://ada:100%@127.0.0.1:9', 'has a % that is not escaped'],
	['has a protocol that n8n would ignore', 'socks5://127.0.0.1:1', 'is not a valid address'],
])('a proxy that %s', (_what, given, problem) => {
	it('is rejected, because the key would go around it', async () => {
		const { email } = await activeUser();
		for (const userId of [byEmail(email), byId(1)]) {
			const { error } = await bench.engine.run({
				...updateUser(1, { shortName: 'X' }),
				userId,
				requestOptions: { proxy: given },
			});
			expect(error?.message).toBe(`'Proxy' under Request Options ${problem} [item 0]`);
		}
		expect(await requests()).toEqual([]);
	});
});

it('a proxy with an IPv6 address is used', async () => {
	const { email } = await activeUser();
	const requestOptions = { proxy: 'http://[::1]:1' };
	const { error } = await bench.engine.run({
		...updateUser(1, { shortName: 'X' }),
		userId: byEmail(email),
		requestOptions,
	});
	expect(error?.message).toMatch(/ClayHR could not be reached: .+ \[item 0\]$/);
	expect(await requests()).toEqual([]);
});

it.each(['', 'no answer of a proxy'])(
	'a proxy that breaks off before it connects, with %j, is named; only a read is sent again',
	async (words) => {
		let tunnels = 0;
		const breaking = createServer((socket) =>
			socket
				.on('error', () => undefined)
				.once('data', () => {
					tunnels += 1;
					socket.end(words);
				}),
		);
		await new Promise<void>((resolve) => breaking.listen(0, '127.0.0.1', resolve));
		breaking.unref();
		const requestOptions = { proxy: `http://127.0.0.1:${(breaking.address() as AddressInfo).port}` };
		const engine = new Engine({ ...bench.sandbox.access, companyUrl: 'https://acme.example.com' });
		const changed = await engine.run({ ...updateUser(1, { shortName: 'Ada' }), requestOptions });
		expect(changed.error?.message).toBe('User 1: The proxy broke off the connection before it reached ClayHR [item 0]');
		expect(changed.error?.description).toContain('Proxy under Request Options');
		expect(tunnels).toBe(1);
		const read = await engine.run({ ...getUser(1), requestOptions });
		expect(read.error?.message).toBe(changed.error?.message);
		expect(tunnels).toBe(5);
	},
);

it("an item's look-up uses the item's proxy", async () => {
	const other = await openProxy();
	const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
	const items = users.slice(0, 2).map(({ email }, index) => ({ email, proxy: [proxy, other][index]?.url }));
	const { error } = await bench.engine.run(
		{
			...updateUser(1, { shortName: 'X' }),
			userId: fromItem('email', 'email'),
			requestOptions: { proxy: '={{ $json.proxy }}' },
		},
		items,
	);
	expect(error).toBeUndefined();
	const expected = ['GET /rm/api/users/basic', 'POST /rm/api/user/update'];
	expect([proxy.seen, other.seen]).toEqual([expected, expected]);
	await other.close();
});

const lineOf = ({ method, path }: { method?: unknown; path?: unknown }) => [method, path].join(' ');

describe('a list in the editor', () => {
	it.each(['={{ "" }}', 'socks5://127.0.0.1:1'])('is not read around the proxy %s', async (given) => {
		const searching = bench.engine.search('searchUsers', undefined, undefined, { requestOptions: { proxy: given } });
		await expect(searching).rejects.toThrow("'Proxy' under Request Options");
		expect(await requests()).toEqual([]);
	});

	it('uses the proxy of Request Options', async () => {
		await bench.engine.search('searchUsers', undefined, undefined, { requestOptions: { proxy: proxy.url } });
		const sent = (await requests()).map(lineOf);
		expect(sent.length).toBeGreaterThan(0);
		expect(proxy.seen).toEqual(sent);
	});

	it("is not read around a proxy that can't be parsed", async () => {
		const searching = bench.engine.search('searchUsers', undefined, undefined, {
			requestOptions: { proxy: 'nonsense' },
		});
		await expect(searching).rejects.toThrow("'Proxy' under Request Options is not a valid address");
		expect(await requests()).toEqual([]);
	});
});
