import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, rows, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
let users: Json[];
beforeAll(async () => {
	sandbox = await openSandbox({ date: '2026-03-02' });
	users = await sandbox.control<Json[]>('GET', '/state/users');
});
afterAll(() => sandbox.close());

const idsOfStatus = (status: string): unknown[] =>
	users.filter((user) => user.status === status).map(({ userId }) => userId);

describe.each(['GET /api/users', 'GET /api/users/basic'])('%s', (operation) => {
	const ids = async (query: Record<string, string | number>): Promise<unknown[]> => {
		const answered = await call(sandbox, operation, { query });
		return answered.status === 204 ? [] : rows(answered).map(({ userId }) => userId);
	};

	it('returns by default the first 20 active users', async () => {
		expect(await ids({})).toEqual(idsOfStatus('A').slice(0, 20));
	});

	it('returns each user once over all pages, from 1', async () => {
		const pages = await Promise.all([1, 2, 3, 4, 5, 6].map((page) => ids({ page, pageSize: 11 })));
		expect(pages.flat()).toEqual(idsOfStatus('A'));
		expect(pages[0]).toHaveLength(11);
	});

	it('returns 204 without a body after the last page', async () => {
		const { status, text } = await call(sandbox, operation, { query: { page: 9 } });
		expect({ status, text }).toEqual({ status: 204, text: '' });
	});

	it('can list inactive users and future joiners', async () => {
		expect(await ids({ status: 'I' })).toEqual(idsOfStatus('I'));
		expect(await ids({ status: 'F' })).toEqual(idsOfStatus('F'));
	});

	it('finds parts of names and addresses, ignoring case', async () => {
		const { userId, displayFullName, email } = users[24] ?? {};
		const status = String(users[24]?.status);
		const name = String(displayFullName).toUpperCase();
		expect(await ids({ name: name.slice(1, -1), status })).toContain(userId);
		expect(await ids({ search: String(email).slice(2), status })).toContain(userId);
		expect(await ids({ name: String(email), status })).toEqual([]);
	});

	it('filters by days, exclusive', async () => {
		const day = String(users[30]?.startDate);
		const expected = (fits: (start: string) => boolean): unknown[] =>
			users.filter(({ status, startDate }) => status === 'A' && fits(String(startDate))).map(({ userId }) => userId);
		expect(await ids({ startDateAfter: day, pageSize: 99 })).toEqual(expected((start) => start > day));
		expect(await ids({ startDateBefore: day, pageSize: 99 })).toEqual(expected((start) => start < day));
		const left = users.filter(({ status }) => status === 'I');
		const end = String(left[0]?.endDate);
		const after = left.filter(({ endDate }) => String(endDate) > end).map(({ userId }) => userId);
		expect(await ids({ endDateAfter: end, status: 'I' })).toEqual(after);
		expect(await ids({ endDateBefore: '2000-01-01', status: 'I' })).toEqual([]);
	});

	it('rejects pages and sizes below 1', async () => {
		const wrong: Record<string, number>[] = [{ page: 0 }, { pageSize: 0 }, { pageSize: -5 }];
		for (const query of wrong) expect((await call(sandbox, operation, { query })).status).toBe(400);
	});
});

describe('GET /resource/', () => {
	const listed = async (query: Record<string, string | number>): Promise<Json[]> =>
		rows(await call(sandbox, 'GET /resource/', { query }), 'data');

	it('has its own envelope and names, and days in milliseconds', async () => {
		const { json } = await call(sandbox, 'GET /resource/', { query: { pageSize: 1 } });
		expect(json).toMatchObject({ code: 1, message: 'Successful' });
		const [first] = await listed({ pageSize: 1 });
		expect(first).toMatchObject({
			resourceId: 140001,
			name: users[0]?.displayFullName,
			startDate: Date.parse(String(users[0]?.startDate)),
			department: 'People',
			userReporterList: { 140002: users[1]?.displayFullName },
		});
	});

	it('sorts by a column in both directions, before paging', async () => {
		const names = users.filter(({ status }) => status === 'A').map(({ displayFullName }) => String(displayFullName));
		const ascending = [...names].sort();
		const found = async (query: Record<string, string | number>): Promise<unknown[]> =>
			(await listed({ sortBy: 'name', ...query })).map(({ name }) => name);
		expect(await found({ page: 2, pageSize: 5 })).toEqual(ascending.slice(5, 10));
		expect(await found({ sortOrder: 'desc', pageSize: 5 })).toEqual(ascending.reverse().slice(0, 5));
		expect((await call(sandbox, 'GET /resource/', { query: { sortBy: 'shoeSize' } })).status).toBe(409);
	});

	it('returns an empty list without matches', async () => {
		expect(await listed({ name: 'nobody at all' })).toEqual([]);
	});
});

describe('GET /api/user/list', () => {
	it('returns all users, or those with a name', async () => {
		const all = rows(await call(sandbox, 'GET /api/user/list'));
		expect(all.map(({ userId }) => userId)).toEqual(users.map(({ userId }) => userId));
		const query = { name: String(users[5]?.displayFullName) };
		expect(rows(await call(sandbox, 'GET /api/user/list', { query }))[0]).toMatchObject({
			userId: 140006,
			empId: 'E-1006',
		});
	});
});

describe.each([
	'GET /api/timesheets',
	'GET /api/timesheet/approvals/list',
	'GET /api/timecards',
	'GET /api/shifts',
	'GET /api/leaverequests',
])('%s', (operation) => {
	const between = (startDate: string, endDate: string): ReturnType<typeof call> =>
		call(sandbox, operation, { query: { startDate, endDate } });

	it('accepts a window of one day', async () => {
		expect((await between('2026-03-02', '2026-03-02')).status).toBe(200);
	});

	it.each([
		['soon', '2026-03-08'],
		['2026-03-02', '2026-02-30'],
		['2026-03-02', ''],
		['03/02/2026', '03/08/2026'],
		['2026-03-09', '2026-03-08'],
	])('rejects a window from %p to %p', async (from, to) => {
		const { status, json } = await between(from, to);
		expect({ status, json }).toEqual({ status: 400, json: { message: "Please verify the data parameters' format." } });
	});
});
