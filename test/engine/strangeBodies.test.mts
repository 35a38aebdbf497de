import { createServer as createTcpServer } from 'node:net';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

import { routingWay } from '../support/bothWays.mts';
import { Engine } from '../support/engine.mts';
import { openEngineBench } from '../support/engineBench.mts';
import { skipTime } from '../support/skipTime.mts';
import { listUsers, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench();

const closing: Array<() => void> = [];
afterEach(() => {
	for (const close of closing.splice(0)) close();
});

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<string> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	closing.push(() => {
		if ('closeAllConnections' in server) server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An engine whose ClayHR answers every request in the same way. `count` counts the requests. */
async function answering(answer: RequestListener) {
	let requests = 0;
	const companyUrl = await listen(
		createServer((request, response) => {
			requests += 1;
			answer(request, response);
		}),
	);
	return { engine: new Engine({ ...bench.sandbox.access, companyUrl }), companyUrl, count: () => requests };
}

// Longer than the rate limits of the tests. A server may get the port of an earlier one.
afterEach(() => skipTime(2 * 3_600_000));

const json = { 'content-type': 'application/json' };
const gzip = { ...json, 'content-encoding': 'gzip' };
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const orgUnits = { resource: 'orgUnit', operation: 'getAll', returnAll: true };
const change = updateUser(1, { shortName: 'Ada' });
const inDoubt = 'The request may have been carried out. Look in ClayHR before you run this again';

it.each([
	['as a list', `[${nested(20_000)}]`],
	['as a record', nested(20_000)],
	['in lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
])('an answer that is nested 20,000 levels deep, %s, is an error in words, asked for once', async (_what, body) => {
	const { engine, count } = await answering((_request, response) => response.writeHead(200, json).end(body));
	const { error } = await engine.run(orgUnits);
	expect(error?.message).toBe("ClayHR's answer is nested too deeply: more than 500 levels [item 0]");
	expect(count()).toBe(1);
	expect((await engine.run(change)).error?.message).toContain(inDoubt);
});

it('a refusal that is nested deeply keeps its status', async () => {
	const { engine } = await answering((_request, response) => response.writeHead(409, json).end(nested(20_000)));
	expect((await engine.run(orgUnits)).error?.httpCode).toBe('409');
});

it('an answer of more than 256 MB ends in words and is asked for once', async () => {
	// Concatenated parts are one valid body.
	const part = gzipSync(Buffer.alloc(16 * 1024 * 1024, ' '));
	const bomb = Buffer.concat(Array.from({ length: 17 }, () => part));
	const { engine, count } = await answering((_request, response) => response.writeHead(200, gzip).end(bomb));
	const { error } = await engine.run(orgUnits);
	expect(error?.message).toBe("ClayHR's answer is too large: more than 256 MB [item 0]");
	expect(error?.description).toContain('Ask for less at a time');
	expect(count()).toBe(1);
}, 60_000);

it.each([
	['gzip that is not', 'no gzip at all'],
	['gzip with a wrong byte', gzipSync('[{"departmentId":1}]').fill(0x55, 12, 20)],
])('%s is a damaged answer, not an unreachable ClayHR', async (_what, body) => {
	const { engine } = await answering((_request, response) => response.writeHead(200, gzip).end(body));
	const { error } = await engine.run(orgUnits);
	expect(error?.message).toBe("ClayHR's answer is damaged [item 0]");
	expect(error?.description).toMatch(/\(Z_\w+\)/);
	const changed = (await engine.run(change)).error;
	expect(changed?.message).toBe(`User 1: ClayHR's answer is damaged. ${inDoubt} [item 0]`);
});

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** An engine whose ClayHR sends these bytes to every request and ends the connection. */
async function sending(bytes: string) {
	let requests = 0;
	const server = createTcpServer((socket) =>
		socket
			.on('error', () => undefined)
			.once('data', () => {
				requests += 1;
				socket.end(bytes);
			}),
	);
	const companyUrl = await listen(server);
	return { engine: new Engine({ ...bench.sandbox.access, companyUrl }), count: () => requests };
}

it.each([
	['gzip, without a length', 'Content-Encoding: gzip\r\nConnection: close\r\n'],
	['gzip, with a length', 'Content-Encoding: gzip\r\nContent-Length: 100\r\n'],
	['gzip, in chunks', 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n'],
	['plain, without a length', 'Connection: close\r\n'],
])('an answer that is cut off before its first byte is no empty answer: %s', async (_what, headers) => {
	const { engine, count } = await sending(`${head}${headers}\r\n`);
	const { items, error } = await engine.run(orgUnits);
	expect(items).toEqual([]);
	expect(error?.message).toBe('The connection broke off before ClayHR answered [item 0]');
	expect(count()).toBe(4);
	const changed = (await engine.run(change)).error;
	expect(changed?.message).toContain(`The connection broke off before ClayHR answered. ${inDoubt}`);
	expect(count()).toBe(5);
});

it.each([
	['a length of 0', `${head}Content-Length: 0\r\nConnection: close\r\n\r\n`],
	['an empty chunk', `${head}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n`],
	['gzip of nothing', `${head}Content-Encoding: gzip\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`],
	['status 204', 'HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n'],
])('an answer with %s is an empty answer, and no empty list', async (_what, bytes) => {
	const { engine, count } = await sending(bytes);
	const { items, error } = await engine.run(orgUnits);
	const message = 'ClayHR answered with something else than records: (empty answer) [item 0]';
	expect([items, error?.message, count()]).toEqual([[], message, 1]);
	expect((await engine.run(change)).error).toBeUndefined();
});

it.each([10, 3, 19])('packed bytes that end after %d bytes are no empty answer', async (length) => {
	const { engine, count } = await answering((_request, response) =>
		response.writeHead(200, { ...gzip, 'content-length': length }).end(gzipSync('').subarray(0, length)),
	);
	const { items, error } = await engine.run(orgUnits);
	expect(items).toEqual([]);
	expect(error?.message).toBe('The connection broke off before ClayHR answered [item 0]');
	expect(count()).toBe(4);
	expect((await engine.run(change)).error?.message).toContain(inDoubt);
});

it('packed bytes of nothing are an empty answer, and no empty list', async () => {
	const { engine } = await answering((_request, response) => response.writeHead(200, gzip).end(gzipSync('')));
	expect((await engine.run(orgUnits)).error?.message).toContain('something else than records: (empty answer)');
	expect((await engine.run(change)).error).toBeUndefined();
});

it('bytes that are not HTTP are a damaged answer, and leave a change in doubt', async () => {
	const server = createTcpServer((socket) =>
		socket.on('error', () => undefined).once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n')),
	);
	const engine = new Engine({ ...bench.sandbox.access, companyUrl: await listen(server) });
	const { error } = await engine.run(orgUnits);
	expect(error?.message).toBe("ClayHR's answer is damaged [item 0]");
	expect(error?.description).toContain('(HPE_');
	expect((await engine.run(change)).error?.message).toContain(inDoubt);
});

it('300,000 rows become 300,000 items', async () => {
	const rows = Array.from({ length: 300_000 }, (_, index) => ({ departmentId: index + 1 }));
	const body = JSON.stringify(rows);
	const { engine } = await answering((_request, response) => response.writeHead(200, json).end(body));
	const { items, error } = await engine.run(orgUnits);
	expect(error).toBeUndefined();
	expect(items).toHaveLength(300_000);
}, 60_000);

it('300,000 rows for a tool, which n8n can not take, are an error in words', async () => {
	const rows = Array.from({ length: 300_000 }, (_, index) => ({ departmentId: index + 1 }));
	const body = JSON.stringify(rows);
	const { companyUrl } = await answering((_request, response) => response.writeHead(200, json).end(body));
	const { error } = await routingWay({ ...bench.sandbox.access, companyUrl }).run(orgUnits);
	expect(error?.message).toBe("ClayHR sent more than 100000 records, which n8n can't hand over to this tool [item 0]");
}, 60_000);

it('a chain of 100,000 org units is no tree, and says so', async () => {
	const rows = Array.from({ length: 100_000 }, (_, index) => ({ departmentId: index + 1, parentDepartmentId: index }));
	const body = JSON.stringify(rows);
	const { engine } = await answering((_request, response) => response.writeHead(200, json).end(body));
	const { error } = await engine.run({ ...orgUnits, orgUnitOptions: { asTree: true } });
	expect(error?.message).toBe("ClayHR's org units are nested too deeply for a tree: more than 500 levels [item 0]");
}, 60_000);

it('reads on in the same way: a byte order mark, a text, nothing, and letters in parts', async () => {
	const bodies = ['\ufeff[{"departmentId":1}]', '[]', '', Buffer.from('[{"name":"Zoë ✓","departmentId":2}]')];
	const names: unknown[] = [];
	for (const body of bodies) {
		const bytes = Buffer.from(body);
		const { engine } = await answering((_request, response) => {
			response.writeHead(200, json);
			for (const byte of bytes) response.write(Buffer.from([byte]));
			response.end();
		});
		const { items, error } = await engine.run(orgUnits);
		names.push(error?.message ?? items.map(({ json: { id, name } }) => [id, name]));
	}
	const empty = 'ClayHR answered with something else than records: (empty answer) [item 0]';
	expect(names).toEqual([[[1, null]], [], empty, [[2, 'Zoë ✓']]]);
});

it('stops to receive an answer that never ends when its time is over', async () => {
	let isClosed: () => void = () => undefined;
	const closed = new Promise<void>((resolve) => (isClosed = resolve));
	const { engine } = await answering((_request, response) => {
		response.on('close', isClosed);
		response.writeHead(200, json).write('[');
	});
	const { error } = await engine.run({ ...listUsers(), requestOptions: { timeout: 700 } });
	expect(error?.message).toContain('gave no complete answer within');
	await closed;
});

it.each([
	[429, /too many requests \(429\).*asks to wait 60 minutes/],
	[401, /\(401\)/],
	[409, /\(409\)/],
	[413, /too large.*\(413\)/],
])('the status %s counts although the body is broken gzip', async (status, message) => {
	const { engine, count } = await answering((_request, response) =>
		response.writeHead(status, { ...gzip, 'retry-after': '3600' }).end('no gzip at all'),
	);
	const { error } = await engine.run(orgUnits);
	expect(error?.message).toMatch(message);
	expect(count()).toBe(1);
	const { error: changeError } = await engine.run(change);
	expect(changeError?.message).toMatch(message);
	expect(changeError?.message).not.toContain(inDoubt);
});
