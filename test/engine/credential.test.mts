import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { testCredential } from '../support/credentialTest.mts';
import { Engine } from '../support/engine.mts';
import { getUser } from '../support/userCalls.mts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers as a test says, and keeps what it was asked. */
class FakeClayHr {
	readonly asked: Array<Pick<IncomingMessage, 'url' | 'headers'>> = [];
	answer: Answer = (_request, response) => response.end();

	private readonly server: Server = createServer((request, response) => {
		this.asked.push({ url: request.url, headers: request.headers });
		this.answer(request, response);
	});

	async open(): Promise<void> {
		await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
	}

	get url(): string {
		const address = this.server.address();
		if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
		return `http://127.0.0.1:${address.port}`;
	}

	async close(): Promise<void> {
		await new Promise((resolve) => this.server.close(resolve));
	}
}

const clayHr = new FakeClayHr();
const elsewhere = new FakeClayHr();

beforeAll(async () => {
	await clayHr.open();
	await elsewhere.open();
});
beforeEach(() => {
	clayHr.asked.length = 0;
	elsewhere.asked.length = 0;
});
afterAll(async () => {
	await clayHr.close();
	await elsewhere.close();
});

const json =
	(status: number, body: unknown): Answer =>
	(_request, response) =>
		response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const page =
	(status: number): Answer =>
	(_request, response) =>
		response.writeHead(status, { 'content-type': 'text/html' }).end('<html><title>Log in</title></html>');

const redirect: Answer = (_request, response) =>
	response.writeHead(302, { location: `${elsewhere.url}/rm/api/token` }).end();

const access = (changes = {}) => ({ companyUrl: clayHr.url, apiKey: 'key', userId: '140001', ...changes });

describe('the test of the credential', () => {
	it.each([
		['a token', json(200, { accessToken: 'abc' }), /^Connection successful/],
		['an empty token, as documented', json(200, { accessToken: '' }), /^Connection successful/],
		['"forbidden"', json(403, { message: 'forbidden' }), /^ClayHR did not accept the key\. Check the company URL/],
		['another refusal', json(401, { message: 'Access denied!' }), /^This address did not return an access token/],
		['no token', json(200, {}), /^This address did not return an access token/],
		['the page to log in', page(200), /^This address did not return an access token/],
		['an unknown address', page(404), /^This address did not return an access token/],
		['a server that is down', json(503, {}), /^This address did not return an access token/],
	])('understands %s', async (_what, answer, expected) => {
		clayHr.answer = answer;
		const { status, message } = await testCredential(access());
		expect(message).toMatch(expected);
		expect(status).toBe(message.startsWith('Connection') ? 'OK' : 'Error');
		expect(clayHr.asked.map(({ url }) => url)).toEqual(['/rm/api/token']);
	});

	it('names the field of a key that no header can have, and sends nothing', async () => {
		const { status, message } = await testCredential(access({ apiKey: 'key…' }));
		expect(status).toBe('Error');
		expect(message).toMatch(/^'API Key' in the ClayHR credential has a character .* Copy the value from ClayHR/);
		expect(clayHr.asked).toEqual([]);
	});

	it('takes the key to no other address', async () => {
		clayHr.answer = redirect;
		elsewhere.answer = json(200, { accessToken: 'abc' });
		expect((await testCredential(access())).status).toBe('Error');
		expect(elsewhere.asked).toEqual([]);
	});
});

describe('values with blanks around them', () => {
	// HTTP itself drops other blanks around a header, but not those that come along when text is copied from a page.
	const blank = '\u00a0';
	const around = (value: string) => blank + value + blank;
	const withBlanks = () =>
		access({ companyUrl: around(`${clayHr.url}/`), apiKey: around('key'), userId: around('140001') });
	const sent = () => clayHr.asked.map(({ url, headers }) => [url, headers['x-api-key'], headers.userid]);

	it('are sent without them by the test', async () => {
		clayHr.answer = json(200, { accessToken: 'abc' });
		expect((await testCredential(withBlanks())).status).toBe('OK');
		expect(sent()).toEqual([['/rm/api/token', 'key', '140001']]);
	});

	it('are sent without them by the node', async () => {
		clayHr.answer = json(200, { userId: 7, firstName: 'Ada' });
		const { error } = await new Engine(withBlanks()).run(getUser(7));
		expect(error).toBeUndefined();
		expect(sent()).toEqual([['/rm/api/user/?userID=7', 'key', '140001']]);
	});

	it('are sent without them by the trigger', async () => {
		clayHr.answer = json(200, []);
		await new Engine(withBlanks()).poll({ event: 'newSkill' });
		expect(new Set(sent().map(([, ...headers]) => headers.join()))).toEqual(new Set(['key,140001']));
	});
});

it('the node takes the key to no other address', async () => {
	clayHr.answer = redirect;
	elsewhere.answer = json(200, { userId: 7 });
	const { error } = await new Engine(access()).run(getUser(7));
	expect(error).toBeDefined();
	expect(elsewhere.asked).toEqual([]);
});
