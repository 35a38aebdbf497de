import { createServer, type Server } from 'node:http';
import { N8nClient } from '../../scripts/start/server/n8nClient.mts';
import { newOwner } from '../../scripts/start/server/owner.mts';
import { problemOf } from './support/thrown.mts';

const owner = newOwner();
const asked: string[] = [];
let server: Server;
let client: N8nClient;
let hasOwner: boolean;
let status: number;

beforeAll(async () => {
	server = createServer((request, response) => {
		asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
		request.resume();
		const settings = { userManagement: { showSetupOnFirstLoad: !hasOwner } };
		const isSettings = request.url === '/rest/settings';
		response.writeHead(isSettings ? 200 : status, { 'content-type': 'application/json' });
		response.end(JSON.stringify({ data: isSettings ? settings : { id: '1' } }));
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
	client = new N8nClient(`http://127.0.0.1:${address.port}`);
});

beforeEach(() => asked.splice(0));
afterAll(async () => await new Promise((closed) => server.close(closed)));

/** Logs in to an n8n with or without an account, which responds with a status. */
async function logIn(given: { hasOwner: boolean; status: number }): Promise<boolean> {
	({ hasOwner, status } = given);
	return client.logIn(owner);
}

describe('D login', () => {
	test('creates the account in a new n8n', async () => {
		expect(await logIn({ hasOwner: false, status: 200 })).toBe(true);
		expect(asked).toEqual(['GET /rest/settings', 'POST /rest/owner/setup']);
	});

	test('uses the account of a kept n8n', async () => {
		expect(await logIn({ hasOwner: true, status: 200 })).toBe(true);
		expect(asked).toEqual(['GET /rest/settings', 'POST /rest/login']);
	});

	test('reports a changed account', async () => {
		expect(await logIn({ hasOwner: true, status: 401 })).toBe(false);
	});

	test('reports other errors as they are', async () => {
		const { message } = await problemOf(() => logIn({ hasOwner: true, status: 500 }));
		expect(message).toContain('status 500');
	});
});
