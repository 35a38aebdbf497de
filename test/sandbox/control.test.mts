import { join } from 'node:path';
import { runNode } from '../scripts/support/program.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type CallOptions, type Json } from './callClayHr.mts';
import { anyNumber, textLike } from './matchers.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ users: 30, date: '2026-03-02' })));
let begun: number;
beforeEach(async () => {
	begun = Date.now();
	await sandbox.control('POST', '/reset', {});
});
/** Maximum milliseconds since the test began, including the clocks' rounding. */
const elapsed = (): number => Date.now() - begun + 2;
afterAll(() => sandbox.close());

describe('the log', () => {
	it('records requests without the key', async () => {
		await call(sandbox, 'GET /api/users', { query: { page: 2 } });
		await call(sandbox, 'POST /api/leaverequest', { body: { date: '2026-03-09' } });
		const log = await sandbox.control<Json[]>('GET', '/requests');
		expect(log).toMatchObject([
			{
				id: 1,
				method: 'GET',
				path: '/rm/api/users',
				query: { page: '2' },
				body: null,
				status: 200,
				operationId: 'listUsers',
				fault: null,
			},
			{
				id: 2,
				method: 'POST',
				path: '/rm/api/leaverequest',
				body: { date: '2026-03-09' },
				status: 400,
				userid: '140001',
			},
		]);
		for (const { time, durationMs, inFlight, maxInFlight } of log) {
			expect(Date.parse(String(time))).toBeGreaterThanOrEqual(begun);
			expect(Number(durationMs)).toBeGreaterThanOrEqual(0);
			expect({ inFlight, maxInFlight }).toEqual({ inFlight: 1, maxInFlight: 1 });
		}
		expect(JSON.stringify(log)).not.toContain('sandbox-hr-key');
	});

	it('has the reason of each refusal, which ClayHR does not tell', async () => {
		const refused: [string, CallOptions, RegExp][] = [
			['GET /api/users', { as: 'nobody' }, /API key/],
			['GET /api/nothing', {}, /no call has this method and path/],
			['GET /api/users', { query: { page: 'x' } }, /query.page/],
			['GET /api/users', { query: { page: 0 } }, /^page and pageSize/],
			['GET /resource/', { query: { sortBy: '__proto__' } }, /^sortBy/],
			['GET /api/user/', { query: { userID: 7 } }, /^userID: no such user/],
			[
				'GET /api/timesheets',
				{ query: { startDate: '2026-02-30', endDate: '2026-03-01' } },
				/^startDate: must be a day/,
			],
			[
				'POST /api/user/add',
				{ as: 'manager', query: { firstName: 'Ada', email: 'ada@example.com' } },
				/HR administrators/,
			],
		];
		for (const [operation, options] of refused)
			expect((await call(sandbox, operation, options)).status).toBeGreaterThanOrEqual(400);
		await call(sandbox, 'GET /api/users');
		const log = await sandbox.control<Json[]>('GET', '/requests');
		expect(log.map(({ reason }) => reason)).toEqual([...refused.map(([, , reason]) => textLike(reason)), null]);
	});

	it('can be filtered by path and cleared', async () => {
		for (const operation of ['GET /api/users', 'GET /api/users/basic', 'GET /api/orgunits'])
			await call(sandbox, operation);
		const paths = async (path: string): Promise<unknown[]> =>
			(await sandbox.control<Json[]>('GET', `/requests?path=${encodeURIComponent(path)}`)).map((entry) => entry.path);
		expect(await paths('/rm/api/users')).toEqual(['/rm/api/users']);
		expect(await paths('/api/users*')).toEqual(['/rm/api/users', '/rm/api/users/basic']);
		await sandbox.control('DELETE', '/requests');
		expect(await sandbox.control('GET', '/requests')).toEqual([]);
	});
});

describe('D the number of concurrent requests', () => {
	it('counts requests that arrive together, however fast they are answered', async () => {
		const program = runNode(['--import', 'tsx', join('test', 'sandbox', 'programs', 'arrivals.mts')]);
		expect(await program.ended).toBe(0);
		expect(JSON.parse(program.output())).toEqual({ now: 0, peak: 5 });
	});

	it('has its maximum', async () => {
		const headers = { 'x-api-key': sandbox.key, userid: sandbox.userId };
		const leaving = new AbortController();
		const underWay = async (): Promise<unknown> => (await sandbox.control<Json>('GET', '/in-flight')).now;
		await sandbox.control('POST', '/faults', { path: '*', kind: 'delay', delayMs: 300_000 });
		const calls = Array.from({ length: 7 }, () =>
			fetch(`${sandbox.url}/rm/api/orgunits`, { headers, signal: leaving.signal }),
		);
		while ((await underWay()) !== 7);
		leaving.abort();
		await Promise.allSettled(calls);
		while ((await underWay()) !== 0);
		expect(await sandbox.control('GET', '/in-flight')).toEqual({ now: 0, peak: 7 });
		await sandbox.control('DELETE', '/in-flight');
		expect(await sandbox.control('GET', '/in-flight')).toEqual({ now: 0, peak: 0 });
	});
});

describe('the clock', () => {
	const now = async (): Promise<number> => Date.parse(String((await sandbox.control<Json>('GET', '/clock')).now));

	it('starts in the morning of the given day', async () => {
		expect(await now()).toBeGreaterThanOrEqual(Date.parse('2026-03-02T08:00:00Z'));
		expect(await now()).toBeLessThanOrEqual(Date.parse('2026-03-02T08:00:00Z') + elapsed());
	});

	it('can be set and advanced, and sets the time of new records', async () => {
		await sandbox.control('PUT', '/clock', { now: '2027-07-01T10:00:00+02:00' });
		await sandbox.control('PUT', '/clock', { advanceMs: 3_600_000 });
		const expected = Date.parse('2027-07-01T09:00:00Z');
		expect(await now()).toBeGreaterThanOrEqual(expected);
		expect(await now()).toBeLessThanOrEqual(expected + elapsed());
		const query = { firstName: 'Ada', email: 'ada.stone@example.com' };
		const { userID } = record(await call(sandbox, 'POST /api/user/add', { query }));
		expect(await sandbox.control('GET', `/state/users/${String(userID)}`)).toMatchObject({
			createdAt: anyNumber,
		});
		const { createdAt } = await sandbox.control<Json>('GET', `/state/users/${String(userID)}`);
		expect(Number(createdAt)).toBeGreaterThanOrEqual(expected);
		expect(Number(createdAt)).toBeLessThanOrEqual(expected + elapsed());
	});

	it.each([
		{},
		{ now: 'soon' },
		{ now: '2026-01-01T00:00:00Z', advanceMs: 1 },
		{ advanceMs: 'much' },
		{ advanceMs: 1e18 },
		{ now: '3000-01-01T00:00:00Z' },
		{ now: '1969-12-31T00:00:00Z' },
	])('rejects %p', async (body) => {
		await expect(sandbox.control('PUT', '/clock', body)).rejects.toThrow('answered 400');
		expect(await now()).toBeLessThanOrEqual(Date.parse('2026-03-02T08:00:00Z') + elapsed());
	});
});

describe('a reset', () => {
	it('resets everything', async () => {
		const before = rows(await call(sandbox, 'GET /api/users'));
		await call(sandbox, 'POST /api/user/update', { query: { userId: 140001, shortName: 'Changed' } });
		await call(sandbox, 'GET /api/users', { query: { wrong: 1 } });
		await sandbox.control('POST', '/faults', { path: '*', kind: 'cut' });
		await sandbox.control('PUT', '/clock', { now: '2030-01-01T00:00:00Z' });
		expect(await sandbox.control('POST', '/reset', {})).toEqual({ users: 30, seed: 1, date: '2026-03-02' });
		for (const list of ['/requests', '/violations', '/faults']) expect(await sandbox.control('GET', list)).toEqual([]);
		expect(await sandbox.control('GET', '/clock')).toEqual({ now: textLike(/^2026-03-02T08:0/) });
		expect(rows(await call(sandbox, 'GET /api/users'))).toEqual(before);
	});

	it('accepts another size, seed and day', async () => {
		const plan = { users: 25, seed: 9, date: '2028-02-29' };
		expect(await sandbox.control('POST', '/reset', plan)).toEqual(plan);
		expect(await sandbox.control('GET', '/health')).toEqual({ status: 'ok', users: 25, plan });
		await sandbox.control('POST', '/reset', { users: 30, seed: 1, date: '2026-03-02' });
	});

	it.each([{ users: 0 }, { users: 'many' }, { seed: -1 }, { date: '2026-02-30' }, { size: 5 }])(
		'rejects %p',
		async (body) => {
			await expect(sandbox.control('POST', '/reset', body)).rejects.toThrow('answered 400');
		},
	);
});
