import { createServer, type Server } from 'node:net';
import { choosePort, freePort } from '../../scripts/start/ports.mts';
import { problemOf } from './support/thrown.mts';

const servers: Server[] = [];

async function occupy(port: number, host: string): Promise<void> {
	const server = createServer();
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(port, host, resolve));
}

afterEach(async () => {
	for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

const wish = (asked: number | undefined, usual: number) => ({ purpose: 'n8n', option: '--port', asked, usual });

describe('the choice of a port', () => {
	test('uses the usual one silently if it is free', async () => {
		const port = await freePort();
		const lines: string[] = [];
		expect(await choosePort(wish(undefined, port), (line) => lines.push(line))).toBe(port);
		expect(lines).toEqual([]);
	});

	test.each(['127.0.0.1', '0.0.0.0'])(
		'uses another one, with a message, if the usual one is taken on %s',
		async (host) => {
			const port = await freePort();
			await occupy(port, host);
			const lines: string[] = [];
			const chosen = await choosePort(wish(undefined, port), (line) => lines.push(line));
			expect(chosen).not.toBe(port);
			expect(lines).toEqual([`Port ${port} for n8n is taken by another program; using ${chosen}.`]);
		},
	);

	test('uses the requested one or none', async () => {
		const port = await freePort();
		expect(await choosePort(wish(port, 5678), () => undefined)).toBe(port);
		await occupy(port, '127.0.0.1');
		const problem = await problemOf(() => choosePort(wish(port, 5678), () => undefined));
		expect(problem.message).toBe(`Port ${port} for n8n is taken by another program: choose another one with --port.`);
	});
});
