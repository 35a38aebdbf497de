import { type CountingServer, openCountingServer } from '../support/countingServer.mts';
import { testCredential } from '../support/credentialTest.mts';
import { Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';

const bench = openEngineBench();

let server: CountingServer;

beforeAll(async () => (server = await openCountingServer()));
beforeEach(() => server.taken());
afterAll(async () => await server.close());

const accessTo = (companyUrl: string) => ({ companyUrl, apiKey: 'key', userId: '140001' });
const advice = 'Open ClayHR in the browser, copy the address and paste it into Company URL';

it('the server counts connections', async () => {
	await testCredential(accessTo(`http://127.0.0.1:${server.port}`));
	expect(server.taken()).toBeGreaterThan(0);
});

describe.each([
	'http://localhost @127.0.0.1:PORT',
	'http://localhost\t@127.0.0.1:PORT',
	'http://localhost\n@127.0.0.1:PORT/',
	'http://localhost:pw@127.0.0.1:PORT',
	'http://acme.clayhr.net@127.0.0.1:PORT',
	'https://acme.clayhr.net@127.0.0.1:PORT',
	'https://user:pw@127.0.0.1:PORT',
	'user@127.0.0.1:PORT',
	'http://127.0.0.1:PORT\\@acme.clayhr.net',
	'htp://127.0.0.1:PORT',
	'http:127.0.0.1:PORT',
	'http:/127.0.0.1:PORT',
	'http:\\\\127.0.0.1:PORT',
	'https:/\\127.0.0.1:PORT',
	'//127.0.0.1:PORT',
	'http://2130706433:PORT',
	'http://0x7f.0.0.1:PORT',
	'http://127.0.0.1\n:PORT',
	'https://127.0.0.1:PORT:1',
	'javascript:http://127.0.0.1:PORT',
	'https://xn--acme-abc.clayhr.net:PORT',
	'',
])('the company URL %j', (template) => {
	const access = () => accessTo(template.replace('PORT', String(server.port)));

	it('is rejected by the credential test, with advice', async () => {
		const { status, message } = await testCredential(access());
		expect(status).toBe('Error');
		expect(message).toMatch(new RegExp(`^The company URL is not a valid address\\. ${advice}`));
		expect(server.taken()).toBe(0);
	});

	it('is rejected by the node, a list and the trigger', async () => {
		const engine = new Engine(access());
		const { error } = await engine.run({ resource: 'user', operation: 'getAll', returnAll: true });
		expect(error?.message).toBe("'Company URL' in the ClayHR credential is not a valid address");
		expect(error?.description).toContain(advice);
		await expect(engine.search('searchUsers')).rejects.toThrow('is not a valid address');
		await expect(engine.poll({ event: 'newUser' })).rejects.toThrow('is not a valid address');
		expect(server.taken()).toBe(0);
	});
});

describe('the credential test', () => {
	it('succeeds with the right key, even if the credential is restricted to other or no domains', async () => {
		const { access } = bench.sandbox;
		expect((await testCredential(access)).status).toBe('OK');
		for (const allowedHttpRequestDomains of ['none', 'domains'])
			expect(
				(await testCredential({ ...access, allowedHttpRequestDomains, allowedDomains: 'example.com' })).status,
			).toBe('OK');
	});

	it('reports a key that ClayHR rejects', async () => {
		const { message } = await testCredential({ ...bench.sandbox.access, apiKey: 'wrong' });
		expect(message).toMatch(
			/^ClayHR refused the access token \(403: forbidden\)\. The API key or the user ID is wrong/,
		);
	});

	it('sends nothing for an invalid address, even if the credential is restricted to domains', async () => {
		const restricted = { allowedHttpRequestDomains: 'domains', allowedDomains: '127.0.0.1' };
		const bad = accessTo(`http://localhost @127.0.0.1:${server.port}`);
		expect((await testCredential({ ...bad, ...restricted })).status).toBe('Error');
		expect(server.taken()).toBe(0);
	});
});
