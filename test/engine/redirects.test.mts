import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Engine } from '../support/engine.mts';
import { getUser, updateUser } from '../support/userCalls.mts';

const servers: Server[] = [];

afterEach(async () => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
});

async function listen(answer: (request: IncomingMessage) => { status: number; headers?: Record<string, string> }) {
	const asked: IncomingMessage[] = [];
	const server = createServer((request, response) => {
		asked.push(request);
		const { status, headers = {} } = answer(request);
		response.writeHead(status, headers).end('{}');
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

// A redirect could send the API key to another host, or a change to another path.
it.each([301, 302, 303, 307, 308])('a redirect with %i is not followed', async (status) => {
	const other = await listen(() => ({ status: 200 }));
	const company = await listen(() => ({ status, headers: { location: `${other.url}/rm/api/user/` } }));
	const engine = new Engine({ companyUrl: company.url, apiKey: 'key', userId: '140001' });
	for (const call of [getUser(140009), updateUser(140009, { shortName: 'Ada' })]) {
		const { error, items } = await engine.run(call);
		expect(items).toEqual([]);
		expect(error?.message).toMatch(/redirect|another address|log-in|web page/i);
	}
	expect(company.asked.length).toBeGreaterThanOrEqual(2);
	expect(other.asked).toEqual([]);
});
