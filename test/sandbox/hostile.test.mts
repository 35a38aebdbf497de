import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const path = '/rm/api/users';
const operation = 'GET /api/users';
const order = (fault: Json): Promise<unknown> => sandbox.control('POST', '/faults', { path, ...fault });

interface Received {
	headers: NodeJS.Dict<string | string[]>;
	bytes: Buffer;
	/** Whether the response is complete. */
	complete: boolean;
}

/** Reads a response without unpacking it, even if it ends too early. */
async function receive(): Promise<Received> {
	const headers = { 'x-api-key': sandbox.key, userid: sandbox.userId };
	return new Promise((resolve, reject) => {
		const sent = request(`${sandbox.url}${path}`, { headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part)).on('error', () => undefined);
			response.on('close', () =>
				resolve({ headers: response.headers, bytes: Buffer.concat(parts), complete: response.complete }),
			);
		});
		sent.on('error', reject).end();
	});
}

const postForm = async (address: string, form: Record<string, string>): ReturnType<typeof call> =>
	call(sandbox, `POST ${address}`, {
		rawBody: new URLSearchParams(form).toString(),
		headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
	});

describe('D unusable responses', () => {
	it('redirect: to the log-in page, or to another address', async () => {
		await order({ kind: 'redirect', times: 1 });
		await order({ kind: 'redirect', status: 307, location: 'http://127.0.0.1:9/rm', times: 1 });
		const found = async (): Promise<unknown> => {
			const response = await fetch(`${sandbox.url}${path}`, { redirect: 'manual' });
			return [response.status, response.headers.get('location')];
		};
		expect([await found(), await found()]).toEqual([
			[302, '/rm/login'],
			[307, 'http://127.0.0.1:9/rm'],
		]);
	});

	it('nested: objects in objects', async () => {
		await order({ kind: 'nested', depth: 3, times: 1 });
		await order({ kind: 'nested' });
		expect((await call(sandbox, operation)).json).toEqual([{ nested: { nested: { nested: null } } }]);
		expect((await call(sandbox, operation)).text.split('nested')).toHaveLength(20_001);
	});

	it('huge: a list of the given length, also packed', async () => {
		await order({ kind: 'huge', bytes: 3_000_000, times: 1 });
		await order({ kind: 'huge', bytes: 3_000_000, gzip: true });
		const plain = await receive();
		expect(plain.bytes.length).toBeGreaterThanOrEqual(3_000_000);
		expect(plain.bytes.length).toBeLessThan(3_002_000);
		const packed = await receive();
		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(packed.bytes.length).toBeLessThan(100_000);
		const unpacked = gunzipSync(packed.bytes);
		expect(unpacked.equals(plain.bytes)).toBe(true);
		const list = JSON.parse(unpacked.toString()) as Json[];
		expect(list.map(({ id }) => id)).toEqual(list.map((_row, place) => place + 1));
	});

	it('truncated: the first half of the real response', async () => {
		const whole = await receive();
		await order({ kind: 'truncated' });
		const { bytes, complete } = await receive();
		expect({ complete, begins: whole.bytes.subarray(0, bytes.length).equals(bytes) }).toEqual({
			complete: false,
			begins: true,
		});
		expect(bytes.length).toBeGreaterThan(1000);
		expect(await sandbox.control('GET', '/requests')).toMatchObject([
			{ fault: null },
			{ fault: 'truncated', status: 200 },
		]);
	});

	it('wrongLength: the real response, shorter than promised', async () => {
		const whole = await receive();
		await order({ kind: 'wrongLength' });
		const { bytes, complete, headers } = await receive();
		expect(bytes.equals(whole.bytes)).toBe(true);
		expect({ complete, promised: headers['content-length'] }).toEqual({
			complete: false,
			promised: String(whole.bytes.length + 100),
		});
	});

	it('brokenGzip: the real response with a wrong checksum', async () => {
		await order({ kind: 'brokenGzip' });
		const { bytes, headers } = await receive();
		expect(headers['content-encoding']).toBe('gzip');
		expect(() => gunzipSync(bytes)).toThrow('incorrect data check');
	});

	it('headOfGzip: the first bytes of the real response, packed, with a length that fits', async () => {
		await order({ kind: 'headOfGzip' });
		const { bytes, complete, headers } = await receive();
		expect({ complete, length: bytes.length, promised: headers['content-length'] }).toEqual({
			complete: true,
			length: 10,
			promised: '10',
		});
		expect(() => gunzipSync(bytes)).toThrow('unexpected end of file');
	});
});

describe('D changed rows', () => {
	it('hideFields: rows or records lack the fields', async () => {
		await order({ kind: 'hideFields', fields: ['email', 'userId'], times: 1 });
		const [full, hidden] = [rows(await call(sandbox, operation)), rows(await call(sandbox, operation))];
		expect(full.some((row) => 'email' in row || 'userId' in row)).toBe(false);
		expect(full.map((row) => row.firstName)).toEqual(hidden.map((row) => row.firstName));
		expect(hidden.every((row) => 'email' in row && 'userId' in row)).toBe(true);
		const one = { path: '/rm/api/token', kind: 'hideFields', fields: ['accessToken'] };
		await order(one);
		expect(record(await call(sandbox, 'GET /api/token'))).toEqual({});
	});

	it('endlessRows: each page has rows that no earlier page had', async () => {
		await order({ kind: 'endlessRows' });
		const ids = new Set<unknown>();
		const emails = new Set<unknown>();
		for (let page = 1; page <= 6; page += 1) {
			const list = rows(await call(sandbox, operation, { query: { page } }));
			expect(list).toHaveLength(20);
			for (const { userId, email } of list) {
				ids.add(userId);
				emails.add(email);
			}
		}
		expect([ids.size, emails.size]).toEqual([120, 120]);
	});
});

describe('long requests', () => {
	const lengthOf = (name: string): string => 'x'.repeat(8190 - `POST /rm/api/user/add?${name}= HTTP/1.1`.length);
	const add = async (firstName: string): ReturnType<typeof call> =>
		call(sandbox, `POST /api/user/add?firstName=${firstName}`);

	it('get a 414 from Apache if the request line has more than 8,190 bytes', async () => {
		const longest = lengthOf('firstName');
		expect((await add(longest)).status).toBe(400);
		for (const tooLong of [`${longest}x`, 'x'.repeat(1_000_000)]) {
			const refused = await add(tooLong);
			expect(refused).toMatchObject({ status: 414 });
			expect(refused.text).toContain('<title>414 URI Too Long</title>');
			expect(refused.headers.get('server')).toBe('apache');
		}
		await sandbox.control('PUT', '/settings', { requestLineLimit: 100_000 });
		expect((await add(`${longest}x`)).status).toBe(400);
		await sandbox.control('PUT', '/settings', { requestLineLimit: null });
		expect((await add('x'.repeat(1_000_000))).status).toBe(400);
	});

	it('may have the parameters of a POST in a form, unless the setting is off', async () => {
		const form = { firstName: 'Ada & Co', email: 'ada.stone@example.com' };
		const { userID } = record(await postForm('/api/user/add', form));
		expect(await sandbox.control('GET', `/state/users/${String(userID)}`)).toMatchObject(form);
		expect(await sandbox.control('GET', '/requests')).toMatchObject([{ query: {}, body: form, status: 200 }]);
		await sandbox.control('PUT', '/settings', { formBodies: false });
		expect((await postForm('/api/user/add', { ...form, email: 'bea@example.com' })).status).toBe(400);
	});

	it('are checked like a query', async () => {
		const form = { firstName: 'Ada', email: 'ada.stone@example.com' };
		expect((await postForm('/api/user/add', { ...form, colour: 'red' })).status).toBe(400);
		expect((await postForm('/api/user/add?firstName=Bea', form)).status).toBe(400);
		expect((await postForm('/api/user/add', { ...form, ['__proto__']: 'x' })).status).toBe(400);
		expect((await call(sandbox, 'GET /api/users?__proto__=x')).status).toBe(400);
		expect((await postForm('/api/leaverequest', { date: '2026-03-09' })).status).toBe(400);
		expect(await sandbox.control('GET', '/violations')).toMatchObject([
			{ details: [expect.stringContaining('colour') as unknown] },
			{ details: [expect.stringContaining('firstName') as unknown] },
			{ details: [expect.stringContaining('__proto__') as unknown] },
			{ details: [expect.stringContaining('__proto__') as unknown] },
			{ details: expect.arrayContaining([expect.stringContaining('application/json')]) as unknown },
		]);
	});
});

it('settings: have defaults, and a reset restores them', async () => {
	const usual = await sandbox.control<Json>('GET', '/settings');
	expect(usual).toMatchObject({ requestLineLimit: 8190, formBodies: true });
	await sandbox.control('PUT', '/settings', { requestLineLimit: null, formBodies: false });
	await sandbox.control('POST', '/reset', {});
	expect(await sandbox.control('GET', '/settings')).toEqual(usual);
	await expect(sandbox.control('PUT', '/settings', { colour: 'red' })).rejects.toThrow('answered 400');
});
