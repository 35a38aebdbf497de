import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, type Json } from './callClayHr.mts';
import { textLike } from './matchers.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const order = (fault: Json): Promise<unknown> => sandbox.control('POST', '/faults', fault);
const statuses = async (operation: string, count: number): Promise<number[]> => {
	const found: number[] = [];
	for (let number = 0; number < count; number += 1) found.push((await call(sandbox, operation)).status);
	return found;
};
const path = '/rm/api/orgunits';
const operation = 'GET /api/orgunits';

describe('kinds', () => {
	it('status: any status, with a message or a custom body', async () => {
		await order({ path, kind: 'status', status: 429, retryAfter: 3, message: 'Slow down.', times: 1 });
		const first = await call(sandbox, operation);
		expect({ status: first.status, json: first.json, wait: first.headers.get('retry-after') }).toEqual({
			status: 429,
			json: { message: 'Slow down.' },
			wait: '3',
		});
		const date = 'Wed, 21 Oct 2026 07:28:00 GMT';
		await order({ path, kind: 'status', status: 503, retryAfter: date, body: { code: -1 }, times: 1 });
		const second = await call(sandbox, operation);
		expect({ status: second.status, json: second.json, wait: second.headers.get('retry-after') }).toEqual({
			status: 503,
			json: { code: -1 },
			wait: date,
		});
		const refusal = { success: false, message: 'failure' };
		await order({ path, kind: 'status', status: 200, body: refusal, times: 1 });
		expect(await call(sandbox, operation)).toMatchObject({ status: 200, json: refusal });
		await order({ path, kind: 'status', body: 'plain words', times: 1 });
		expect(await call(sandbox, operation)).toMatchObject({ status: 500, text: 'plain words' });
	});

	it('delay: the response is late and unchanged', async () => {
		const usual = await call(sandbox, operation);
		await order({ path, kind: 'delay', delayMs: 150 });
		const begun = performance.now();
		expect((await call(sandbox, operation)).json).toEqual(usual.json);
		expect(performance.now() - begun).toBeGreaterThan(140);
	});

	it('cut: the connection is closed', async () => {
		await order({ path, kind: 'cut', times: 1 });
		await expect(call(sandbox, operation)).rejects.toThrow('fetch failed');
		expect(await statuses(operation, 1)).toEqual([200]);
		expect(await sandbox.control('GET', '/requests')).toMatchObject([
			{ fault: 'cut', status: null },
			{ fault: null, status: 200 },
		]);
	});

	it('brokenJson, html, empty: an unusable 200', async () => {
		for (const kind of ['brokenJson', 'html', 'empty']) await order({ path, kind, times: 1 });
		const broken = await call(sandbox, operation);
		expect(broken.headers.get('content-type')).toMatch(/^application\/json/);
		expect(() => JSON.parse(broken.text) as unknown).toThrow(SyntaxError);
		const html = await call(sandbox, operation);
		expect(html).toMatchObject({ status: 200, text: textLike(/Log in/) });
		expect(await call(sandbox, operation)).toMatchObject({ status: 200, text: '' });
		expect(await statuses(operation, 1)).toEqual([200]);
	});
});

describe('D matching requests', () => {
	it('times: the next n requests', async () => {
		await order({ path, kind: 'status', status: 500, times: 2 });
		expect(await statuses(operation, 4)).toEqual([500, 500, 200, 200]);
	});

	it('share: the same share of requests for the same seed, evenly distributed', async () => {
		const run = async (seed: number): Promise<number[]> => {
			await sandbox.control('POST', '/reset', { seed });
			await order({ path, kind: 'status', status: 500, share: 0.25 });
			return await statuses(operation, 12);
		};
		const first = await run(3);
		expect(first.filter((status) => status === 500)).toHaveLength(3);
		expect(await run(3)).toEqual(first);
		expect(await run(2)).not.toEqual(first);
		await order({ path: '/rm/api/customlist', kind: 'status', share: 0 });
		expect(await statuses('GET /api/customlist', 5)).toEqual([200, 200, 200, 200, 200]);
	});

	it('path and method: exact, or a prefix, with or without /rm', async () => {
		await order({ path: '/api/orgunits', kind: 'status', status: 501 });
		await order({ path: '/rm/api/custom*', method: 'GET', kind: 'status', status: 502 });
		expect(await statuses(operation, 1)).toEqual([501]);
		expect([await statuses('GET /api/customlist', 1), await statuses('GET /api/customfields', 1)]).toEqual([
			[502],
			[502],
		]);
		expect(await statuses('POST /api/customfieldvalues', 1)).toEqual([400]);
		expect(await statuses('GET /api/ptopolicies', 1)).toEqual([200]);
	});

	it('until the faults are removed', async () => {
		await order({ path: '*', kind: 'empty', status: 502 });
		expect(await statuses(operation, 3)).toEqual([502, 502, 502]);
		expect(await sandbox.control('GET', '/faults')).toMatchObject([{ kind: 'empty', matched: 3, applied: 3 }]);
		await sandbox.control('DELETE', '/faults');
		expect(await statuses(operation, 1)).toEqual([200]);
	});
});

describe('before or after', () => {
	const add = 'POST /api/user/add?firstName=Ada&email=ada.stone@example.com';
	const users = async (): Promise<unknown> => (await sandbox.control<Json>('GET', '/health')).users;

	it.each(['status', 'brokenJson', 'empty'])('%s: the operation does not run unless `after` is set', async (kind) => {
		await order({ path: '/rm/api/user/add', kind, times: 1 });
		await call(sandbox, add);
		expect(await users()).toBe(60);
		await order({ path: '/rm/api/user/add', kind, times: 1, after: true });
		await call(sandbox, add);
		expect(await users()).toBe(61);
	});

	it('cut: the same', async () => {
		await order({ path: '/rm/api/user/add', kind: 'cut', times: 1 });
		await expect(call(sandbox, add)).rejects.toThrow();
		expect(await users()).toBe(60);
		await order({ path: '/rm/api/user/add', kind: 'cut', times: 1, after: true });
		await expect(call(sandbox, add)).rejects.toThrow();
		expect(await users()).toBe(61);
	});
});

describe('D servers in front of ClayHR', () => {
	it.each([
		['nginx', '<title>502 Bad Gateway</title>'],
		['apache', '<title>502 Bad Gateway</title>'],
		['tomcat', '<title>HTTP Status 502 – Bad Gateway</title>'],
		['cloudflare', '<title>acme.clayhr.net | 502: Bad Gateway</title>'],
	])('errorPage: %s sends its own page', async (server, title) => {
		await order({ path, kind: 'errorPage', server, status: 502, retryAfter: 3, times: 1 });
		const answer = await call(sandbox, operation);
		expect(answer.status).toBe(502);
		expect(answer.text).toContain(title);
		expect(answer.headers.get('content-type')).toContain('text/html');
		expect(answer.headers.get('retry-after')).toBe('3');
	});

	it('drip: the response starts and never ends', async () => {
		await order({ path, kind: 'drip', times: 1 });
		const controller = new AbortController();
		const response = await fetch(`${sandbox.url}${path}`, { signal: controller.signal });
		const reader = response.body?.getReader();
		const decoder = new TextDecoder();
		let received = '';
		while (received.length < 4) {
			const part: { value?: Uint8Array } = (await reader?.read()) ?? {};
			received += decoder.decode(part.value);
		}
		expect(received).toMatch(/^\[ {3,}$/);
		controller.abort();
	});

	it('rateLimit: rejects requests above the limit, of any kind', async () => {
		await sandbox.control('PUT', '/rate-limit', { limit: 2, windowMs: 600_000 });
		expect(await statuses(operation, 4)).toEqual([200, 200, 429, 429]);
		const refused = await call(sandbox, operation);
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
		await sandbox.control('DELETE', '/rate-limit');
		expect(await statuses(operation, 1)).toEqual([200]);
		await sandbox.control('PUT', '/rate-limit', { limit: 1, windowMs: 1, retryAfter: '-5' });
		expect(await sandbox.control('GET', '/rate-limit')).toEqual({ limit: 1, windowMs: 1, retryAfter: '-5' });
	});
});

it('hideRows: removes rows from the real response', async () => {
	const rows = (await call(sandbox, operation)).json as unknown[];
	await order({ path, kind: 'hideRows', rows: [0, 2], times: 1 });
	expect((await call(sandbox, operation)).json).toEqual(rows.filter((_row, place) => place !== 0 && place !== 2));
});

describe('D requested faults', () => {
	it.each([
		[{ kind: 'status' }, 'path'],
		[{ path, kind: 'explode' }, 'kind'],
		[{ path: 'api', kind: 'cut' }, 'path'],
		[{ path, kind: 'delay' }, 'delayMs'],
		[{ path, kind: 'hideRows' }, 'rows'],
		[{ path, kind: 'hideFields' }, 'fields'],
		[{ path, kind: 'errorPage', server: 'iis' }, 'server'],
		[{ path, kind: 'cut', times: 0 }, 'times'],
		[{ path, kind: 'cut', times: 1, share: 0.5 }, 'body'],
		[{ path, kind: 'cut', often: true }, 'additional'],
	])('are rejected with a sentence: %p', async (fault, word) => {
		await expect(order(fault)).rejects.toThrow(new RegExp(`answered 400: .*The sandbox rejected this: .*${word}`));
		expect(await sandbox.control('GET', '/faults')).toEqual([]);
	});
});
