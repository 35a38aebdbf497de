import { join } from 'node:path';
import { runNode } from '../scripts/support/program.mts';
import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, rows } from './callClayHr.mts';

const users = 100_000;
let sandbox: Sandbox;

beforeAll(async () => (sandbox = await openSandbox({ users, date: '2026-03-02' })));
afterAll(() => sandbox.close());

/** Number of user records that a company of this size creates at the start and for its requests. */
async function recordsMade(size: number): Promise<unknown> {
	const program = runNode(['--import', 'tsx', join('test', 'sandbox', 'programs', 'countRecords.mts'), String(size)]);
	expect(await program.ended).toBe(0);
	return JSON.parse(program.output());
}

describe('a company of 100,000', () => {
	it('creates only the records that it returns, and goes through its users once for many days, at any size', async () => {
		const made = await recordsMade(users);
		expect(made).toMatchObject({ farPage: 20, search: 1, address: 1 });
		expect(made).toMatchObject({ passesOfOneDay: 2, passesOfManyDays: 2 });
		expect(made).toEqual(await recordsMade(1000));
	});

	it('writes a long list piece by piece', async () => {
		const program = runNode(['--import', 'tsx', join('test', 'sandbox', 'programs', 'longList.mts')]);
		expect(await program.ended).toBe(0);
		const { counts, all } = JSON.parse(program.output()) as { counts: number[]; all: number };
		expect(counts).toEqual([500, 1000, 1500]);
		expect(all).toBeGreaterThan(15_000);
	});

	it('lists a late page', async () => {
		const query = { page: 900, pageSize: 20 };
		expect(rows(await call(sandbox, 'GET /api/users', { query }))).toHaveLength(20);
	});

	it('finds a user by address', async () => {
		const person = await sandbox.control<{ email: string }>('GET', '/state/users/200000');
		const query = { search: person.email, status: 'A' };
		expect(rows(await call(sandbox, 'GET /api/users', { query })).map(({ email }) => email)).toContain(person.email);
	});

	it('detects an existing address', async () => {
		const { email } = await sandbox.control<{ email: string }>('GET', '/state/users/239990');
		expect(await call(sandbox, 'POST /api/user/add', { query: { firstName: 'A', email } })).toMatchObject({
			status: 409,
		});
	});

	it('sends a long list completely, in chunks', async () => {
		const pageSize = 1201;
		const found = rows(await call(sandbox, 'GET /resource/', { query: { pageSize, page: 2 } }), 'data');
		const same = [1, 2, 3, 4, 5].map((page) =>
			call(sandbox, 'GET /resource/', { query: { pageSize: 481, page } }).then((answered) => rows(answered, 'data')),
		);
		expect(found).toEqual((await Promise.all(same)).flat().slice(pageSize, 2 * pageSize));
		const listed = rows(await call(sandbox, 'GET /api/users', { query: { pageSize } }));
		expect(new Set(listed.map(({ userId }) => userId)).size).toBe(pageSize);
	});
});
