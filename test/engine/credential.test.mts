import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

import { ClayHr } from '../../nodes/ClayHr/ClayHr.node.ts';
import { ClayHrTrigger } from '../../nodes/ClayHrTrigger/ClayHrTrigger.node.ts';
import { testCredential, testCredentialWithin } from '../support/credentialTest.mts';
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
		this.server.closeAllConnections();
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

const packed = { 'content-encoding': 'gzip', 'content-type': 'application/json' };

// Concatenated parts are one valid body.
const part = gzipSync(Buffer.alloc(1024 * 1024, ' '));
const bomb: Answer = (_request, response) =>
	response.writeHead(200, packed).end(Buffer.concat(Array.from({ length: 11 }, () => part)));

const redirect: Answer = (_request, response) =>
	response.writeHead(302, { location: `${elsewhere.url}/rm/api/token` }).end();

const access = (changes = {}) => ({ companyUrl: clayHr.url, apiKey: 'key', userId: '140001', ...changes });

describe.each([
	['node', ClayHr],
	['trigger', ClayHrTrigger],
])('the test of the credential that the %s names', (_what, NodeType) => {
	it.each([
		['a token', json(200, { accessToken: 'abc' }), /^Connection successful/],
		['an empty token, as documented', json(200, { accessToken: '' }), /^Connection successful/],
		[
			'a key that ClayHR does not know',
			json(403, { message: 'forbidden' }),
			/^ClayHR refused the access token \(403: forbidden\)\. The API key or the user ID is wrong: .* Manage API Keys\.$/,
		],
		[
			'a user ID that does not belong to the key',
			json(401, { message: 'Access denied!' }),
			/^ClayHR refused access \(401: Access denied!\)\. The API key or the user ID is wrong, or they belong to different users/,
		],
		[
			'an unknown address',
			json(404, {}),
			/^ClayHR did not find it \(404\)\. The API key was not checked\. Open ClayHR in the/,
		],
		['too many requests', json(429, {}), /too many requests \(429\)\. The API key was not checked\. Wait a minute/],
		[
			'too many requests for some time',
			(_request, response) => response.writeHead(429, { 'retry-after': '7200' }).end('{}'),
			/too many requests \(429\)\. The API key was not checked\. Wait 2 hours, then test again\.$/,
		],
		[
			'an answer that is cut off',
			(_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"accessTok'),
			/^ClayHR's answer can't be read .*not checked\. Test again later\./,
		],
		['a server that is down', json(503, {}), /^ClayHR is not able to answer now .*503.*not checked\. Test again later/],
		['a broken server', json(500, {}), /^ClayHR is not able to answer now .*500.*not checked\. Test again later/],
		[
			'an error page of a gateway',
			page(502),
			/^ClayHR is not able to answer now .*502.*not checked\. Test again later/,
		],
		['a proxy that wants a password', page(407), /^The proxy refused access.* password of the proxy in the settings/],
		['an unexpected status', json(418, {}), /\(418\)\. The API key was not checked\. Open ClayHR in the browser/],
		['the page to log in', page(200), /^ClayHR answered with a web page .* unknown user to the log-in page\.$/],
		[
			'a page that was not found',
			page(404),
			/^ClayHR answered with a web page .* not checked\. Open ClayHR in the browser/,
		],
		['a redirect to the page to log in', redirect, /^ClayHR answered with a web page .* to the log-in page\.$/],
		['no token', json(200, {}), /^This address did not return an access token/],
		['a token that is null', json(200, { accessToken: null }), /^This address did not return an access token/],
		['a token that is a number', json(200, { accessToken: 5 }), /^This address did not return an access token/],
		['an empty list', json(200, []), /^This address did not return an access token/],
		['a list', json(200, [{ accessToken: 'abc' }]), /^This address did not return an access token/],
		['null', json(200, null), /^This address did not return an access token/],
		['a number', json(200, 5), /^This address did not return an access token/],
		['an empty answer', (_request, response) => response.end(), /^This address did not return an access token/],
		['text', json(200, 'hello'), /^ClayHR's answer can't be read \(200: hello\)\./],
		[
			'a refusal with status 200',
			json(200, { success: false, message: 'Locked' }),
			/^ClayHR rejected the request \(200: Locked\)\. /,
		],
	] satisfies Array<[string, Answer, RegExp]>)('understands %s', async (_answer, answer, expected) => {
		clayHr.answer = answer;
		const { status, message } = await testCredential(access(), NodeType);
		expect(message).toMatch(expected);
		expect(status).toBe(message.startsWith('Connection') ? 'OK' : 'Error');
		expect(clayHr.asked.map(({ url }) => url)).toEqual(['/rm/api/token']);
	});
});

describe('the test of the credential', () => {
	it('never shows the key', async () => {
		clayHr.answer = json(401, { message: 'No such key: key-of-ada' });
		const { message } = await testCredential(access({ apiKey: 'key-of-ada' }));
		expect(message).toMatch(/^ClayHR refused access \(401: No such key: \(API key\)\)\./);
	});

	it('explains a refused connection', async () => {
		const closed = new FakeClayHr();
		await closed.open();
		const { url } = closed;
		await closed.close();
		const { message } = await testCredential(access({ companyUrl: url }));
		expect(message).toMatch(/^127\.0\.0\.1:\d+ refused the connection\. Check the company URL and its port/);
	});

	it('explains a server without https', async () => {
		const { message } = await testCredential(access({ companyUrl: clayHr.url.replace('http:', 'https:') }));
		expect(message).toMatch(/^127\.0\.0\.1:\d+ does not answer with an encrypted connection \(https\)\./);
	});

	it('explains a broken connection', async () => {
		clayHr.answer = (request) => request.socket.destroy();
		expect((await testCredential(access())).message).toMatch(/^127\.0\.0\.1:\d+ broke off the connection\./);
	});

	it.each([
		['never begins', () => undefined],
		['never ends', (_request, response) => void response.writeHead(200).write('{')],
	] satisfies Array<[string, Answer]>)('ends if an answer %s', async (_what, answer) => {
		clayHr.answer = answer;
		const { status, message } = await testCredentialWithin(600, access());
		expect(status).toBe('Error');
		expect(message).toMatch(/^127\.0\.0\.1:\d+ (did not answer in time|gave no complete answer within 1 seconds)\./);
	});

	it.each([
		['is a bomb', bomb, /^ClayHR's answer is too large: more than 10 MB\. The API key was not checked\. /],
		[
			'is damaged',
			(_request, response) => response.writeHead(200, packed).end('no gzip'),
			/^ClayHR's answer is damaged\. The API key was not checked\. /,
		],
		[
			'is cut off',
			(_request, response) =>
				response.writeHead(200, { 'content-length': 99 }).write('{"acc', () => response.destroy()),
			/^127\.0\.0\.1:\d+ broke off the connection\./,
		],
	] satisfies Array<[string, Answer, RegExp]>)('says so if an answer %s', async (_what, answer, expected) => {
		clayHr.answer = answer;
		const { status, message } = await testCredential(access());
		expect(message).toMatch(expected);
		expect(status).toBe('Error');
	});

	it('ends the connection of an answer that arrives slowly and is not complete in time', async () => {
		const closed = new Promise<void>((resolve) => {
			clayHr.answer = (_request, response) => {
				response.writeHead(200).write('{');
				const drip = setInterval(() => response.write(' '), 20);
				void once(response, 'close').then(() => {
					clearInterval(drip);
					resolve();
				});
			};
		});
		expect((await testCredentialWithin(300, access())).status).toBe('Error');
		await closed;
	}, 60_000);

	it('shows no secret field of a refusal', async () => {
		clayHr.answer = json(409, { errors: { passwordHash: 'P1', name: 'is wrong' } });
		expect((await testCredential(access())).message).toMatch(/^ClayHR rejected the request \(409: name: is wrong\)\./);
	});

	it.each([
		[
			'an empty key',
			{ apiKey: ' \u200b' },
			/^'API Key' in the ClayHR credential is empty\. Copy the value from ClayHR/,
		],
		['no key', { apiKey: undefined }, /^'API Key' in the ClayHR credential is empty\./],
		['an empty user ID', { userId: '' }, /^'User ID' in the ClayHR credential is empty\. Copy the value from ClayHR/],
		['an email as user ID', { userId: 'ada@example.com' }, /^'User ID' in the ClayHR credential is not a number\./],
		['a user ID of other digits', { userId: '१४' }, /^'User ID' in the ClayHR credential has a character that/],
	])('refuses %s and sends nothing, and so do the node and the trigger', async (_what, changes, expected) => {
		const wrong: object = access(changes);
		const { status, message } = await testCredential({ ...wrong });
		expect(status).toBe('Error');
		expect(message).toMatch(expected);
		const engine = new Engine(access(changes));
		expect((await engine.run(getUser(7))).error?.message).toMatch(expected);
		await expect(engine.search('searchUsers')).rejects.toThrow(expected);
		await expect(engine.poll({ event: 'newSkill' })).rejects.toThrow(expected);
		expect(clayHr.asked).toEqual([]);
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
