import { createServer, type Server } from 'node:http';
import { ask } from '../../../scripts/doctor/line.mts';

const servers: Server[] = [];
afterEach(async () => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
});

/** Starts a server that responds with a redirect or an empty object; returns its address and its requests. */
async function listen(location?: string) {
	const asked: Array<string | undefined> = [];
	const server = createServer(({ url }, response) => {
		asked.push(url);
		if (location === undefined) response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
		else response.writeHead(302, { location }).end();
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
	return { url: `http://127.0.0.1:${address.port}`, asked };
}

test('does not follow a redirect, so that the key reaches no other host', async () => {
	const other = await listen();
	const company = await listen(`${other.url}/login`);
	const access = { baseUrl: company.url, apiKey: 'some-key', userId: '1' };
	const patience = { wait: () => Promise.resolve(), say: () => undefined };
	const reply = await ask(access, '/api/token', new Map([['name', 'a b']]), patience);
	expect(reply).toMatchObject({ answer: { statusCode: 302 }, report: { isUnknownPath: true } });
	expect(company.asked).toEqual(['/api/token?name=a+b']);
	expect(other.asked).toEqual([]);
});
