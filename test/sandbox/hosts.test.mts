import { request } from 'node:http';
import { OwnHosts } from '../../sandbox/api/ownHosts.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';

let sandbox: Sandbox;
let port: string;
beforeAll(async () => {
	sandbox = await openSandbox();
	({ port } = new URL(sandbox.url));
});
afterAll(() => sandbox.close());

/** Sends a request with the given headers and returns its status. */
async function statusOf(method: string, path: string, headers: Record<string, string>): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		const sent = request(`${sandbox.url}${path}`, { method, headers }, (response) => {
			response.resume().on('end', () => resolve(response.statusCode));
		});
		sent.on('error', reject).end();
	});
}

describe('a sandbox on 127.0.0.1', () => {
	it('answers requests to its own names', async () => {
		for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, `LOCALHOST:${port}`, 'localhost'])
			expect(await statusOf('GET', '/_sandbox/keys', { host })).toBe(200);
	});

	it.each(['acme.example', 'localhost.acme.example', '127.0.0.1.acme.example', '192.168.1.7', 'localhost @acme'])(
		'rejects requests to the host %p on all paths',
		async (name) => {
			for (const path of ['/', '/_sandbox/keys', '/_sandbox/page/page.js', '/rm/api/token', '/nothing'])
				expect(await statusOf('GET', path, { host: `${name}:${port}` })).toBe(403);
		},
	);

	it('rejects requests of web pages, except its own', async () => {
		const reset = async (origin: string): Promise<unknown> => statusOf('POST', '/_sandbox/reset', { origin });
		for (const origin of ['http://acme.example', 'http://127.0.0.1:1', `http://localhost:${port}`, 'null', ''])
			expect(await reset(origin)).toBe(403);
		expect(await reset(sandbox.url)).toBe(200);
	});

	it('rejects before anything is carried out or logged', async () => {
		await sandbox.control('PUT', '/clock', { now: '2030-01-01T00:00:00Z' });
		await statusOf('POST', '/_sandbox/reset', { origin: 'http://acme.example' });
		await statusOf('GET', '/rm/api/token', { host: 'acme.example' });
		expect(await sandbox.control('GET', '/clock')).toEqual({ now: expect.stringMatching(/^2030/) as unknown });
		expect(await sandbox.control('GET', '/requests')).toEqual([]);
	});

	it('has a page that can neither load nor send anything elsewhere', async () => {
		for (const path of ['/', '/_sandbox/page/page.css', '/_sandbox/page/page.js']) {
			const { headers } = await fetch(`${sandbox.url}${path}`);
			expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
			expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
			expect(headers.get('x-content-type-options')).toBe('nosniff');
		}
	});
});

describe('a sandbox on another address', () => {
	it.each([
		['127.0.0.1', false, ['localhost'], ['192.168.1.7', 'host.docker.internal', 'acme.example']],
		['localhost', false, ['127.0.0.1'], ['host.docker.internal']],
		['::1', false, ['[::1]'], ['[fe80::1]']],
		[
			'0.0.0.0',
			true,
			['localhost', '192.168.1.7', '[fe80::1]', 'host.docker.internal'],
			['acme.example', '1.acme.example'],
		],
		['nas.local', true, ['nas.local', 'NAS.local', '127.0.0.1'], ['acme.example', 'nas.local.acme.example']],
	])('%s has its own names', (host, reachable, own, foreign) => {
		const hosts = new OwnHosts(host);
		const answers = (name: string): boolean => hosts.refuse(`${name}:8787`, undefined) === undefined;
		expect(hosts.reachable).toBe(reachable);
		expect([own.map(answers), foreign.map(answers)]).toEqual([own.map(() => true), foreign.map(() => false)]);
	});
});
