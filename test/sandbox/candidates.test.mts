import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json } from './callClayHr.mts';
import { anyNumber } from './matchers.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02', undocumentedFields: true })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const add = 'POST /api/v3/candidate/';
const listed = async (query: Record<string, string | number> = {}): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/v3/candidate/list', { query }), 'data');
const detail = (recruitId: unknown): ReturnType<typeof call> =>
	call(sandbox, `GET /api/v3/candidate/detail/${String(recruitId)}`);

describe('candidates', () => {
	it('are created, listed and read', async () => {
		const query = {
			name: 'Grace Field',
			email: 'grace.field@example.org',
			phone: 16175550199,
			source: 'Fair',
			isNewCand: 'false',
		};
		const { status, json } = await call(sandbox, add, { query });
		expect({ status, json }).toEqual({ status: 201, json: { data: 30546, message: 'successful' } });
		const [found, ...others] = await listed({ search: 'grace.FIELD' });
		expect(others).toEqual([]);
		const expected = { recruitId: 30546, ...query, phone: '16175550199' };
		expect(found).toMatchObject({ recruitId: 30546, name: 'Grace Field', phone: '16175550199', source: 'Fair' });
		expect(await detail(30546)).toMatchObject({
			json: { data: { ...expected, createts: anyNumber, candidatePositionsModelList: [] } },
		});
		expect(rows(await call(sandbox, 'GET /api/v3/candidate/'), 'data').at(-1)).toMatchObject(expected);
	});

	it('have unique email addresses', async () => {
		const [first] = await listed();
		const query = { name: 'Somebody Else', email: String(first?.email).toUpperCase() };
		const { status, json } = await call(sandbox, add, { query });
		expect({ status, json }).toEqual({
			status: 409,
			json: { message: 'Another candidate with the same email address already exists.' },
		});
		expect(await sandbox.control<Json[]>('GET', '/state/candidates')).toHaveLength(45);
		expect((await call(sandbox, add, { query: { name: 'No Address' } })).status).toBe(201);
		expect((await call(sandbox, add, { query: { name: 'No Address' } })).status).toBe(201);
	});

	it('have pages from 0', async () => {
		const all = await sandbox.control<Json[]>('GET', '/state/candidates');
		const pages = await Promise.all([0, 1, 2, 3].map((page) => listed({ page })));
		expect(pages.map((page) => page.length)).toEqual([20, 20, 5, 0]);
		expect(pages.flat().map(({ recruitId }) => recruitId)).toEqual(all.map(({ recruitId }) => recruitId));
		expect(await listed()).toEqual(pages[0]);
		expect(await listed({ page: 4, pageSize: 10 })).toEqual(pages[2]);
		const wrong: Record<string, number>[] = [{ page: -1 }, { pageSize: 0 }];
		for (const query of wrong) expect((await call(sandbox, 'GET /api/v3/candidate/list', { query })).status).toBe(400);
	});

	it('have applications, for two positions, one or none', async () => {
		const state = await sandbox.control<Json[]>('GET', '/state/applications');
		const all = rows(await call(sandbox, 'GET /api/v3/candidate/'), 'data');
		const counts = all.map(({ recruitId, candidatePositionsModelList }) => {
			const own = state.filter((application) => application.recruitId === recruitId);
			expect(candidatePositionsModelList).toMatchObject(
				own.map(({ candidatePositionsId, positionId }) => ({ candidatePositionsId, positionid: positionId })),
			);
			return own.length;
		});
		expect(new Set(counts)).toEqual(new Set([0, 1, 2]));
		expect((await listed()).map(({ applicationStatus }) => applicationStatus)).toEqual(
			expect.arrayContaining(['Applied', 'Interview', 'Rejected']),
		);
	});

	it('contain secrets, as in ClayHR', async () => {
		const { data } = record(await detail(30501));
		expect(data).toMatchObject({ passwordHash: 'sandbox-password-hash-30501', accessCode: 530501 });
		const [first] = await listed();
		expect(first).not.toHaveProperty('passwordHash');
	});

	it('are rejected if they do not exist, and for employees', async () => {
		expect(await detail(7)).toMatchObject({ status: 404, json: { message: 'not found' } });
		for (const operation of [add, 'GET /api/v3/candidate/', 'GET /api/v3/candidate/list'])
			expect([operation, (await call(sandbox, operation, { as: 'employee' })).status]).toEqual([operation, 401]);
		expect((await call(sandbox, 'GET /api/v3/candidate/list', { as: 'manager' })).json).toMatchObject({
			editPermission: false,
		});
	});
});
