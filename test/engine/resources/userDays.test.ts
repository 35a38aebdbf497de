import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { fakeDate } from '../../support/fakeDate.mts';
import { byId } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

// The date filters of User: Get Many and Get Many Basic Details, on 2026-03-02.

const bench = openResourceBench('user');

beforeEach(() => fakeDate(Date.parse('2026-03-02T12:00:00Z')));
afterEach(() => void jest.useRealTimers());

async function sentBy(userFilters: INodeParameters): Promise<unknown> {
	await bench.records('getAll', { limit: 1000, userFilters });
	const log = await bench.sandbox.control<Array<{ query: IDataObject }>>('GET', '/requests');
	const first = log.map(({ query }) => query).filter(({ page }) => page === '1');
	const filters = Object.entries(first[0] ?? {}).filter(([name]) => !['page', 'pageSize', 'status'].includes(name));
	return [Object.fromEntries(filters), first.map(({ status }) => status ?? 'not sent').join()];
}

it('lists future joiners who start next week', async () => {
	const [user] = (await bench.state('users')).filter(({ status }) => status === 'F');
	const userId = byId(Number(user?.userId));
	await bench.items('update', { userId, userUpdateFields: { startDate: '2026-03-09' } });
	const userFilters = { startDateFrom: '2026-03-09', startDateTo: '2026-03-13' };
	const listed = await bench.records('getAll', { returnAll: true, userFilters });
	expect(listed).toContainEqual(
		expect.objectContaining({ id: user?.userId, status: 'future', startDate: '2026-03-09' }),
	);
});

it.each([
	[
		{ startDateFrom: '2026-03-09', startDateTo: '2026-03-13' },
		{ startDateAfter: '2026-03-08', startDateBefore: '2026-03-14' },
		'A,F',
	],
	[{ startDateFrom: '2026-03-02' }, { startDateAfter: '2026-03-01' }, 'A,F'],
	[{ startDateTo: '2026-03-02' }, { startDateBefore: '2026-03-03' }, 'A,F'],
	[{ startDateFrom: '2026-03-01' }, { startDateAfter: '2026-02-28' }, 'not sent'],
	[{ startDateFrom: '2024-03-01' }, { startDateAfter: '2024-02-29' }, 'not sent'],
	[{ startDateTo: '2024-02-28T23:00:00' }, { startDateBefore: '2024-02-29' }, 'not sent'],
	[{ startDateFrom: '2026-01-01' }, { startDateAfter: '2025-12-31' }, 'not sent'],
	[
		{ endDateFrom: '2026-02-01', endDateTo: '2026-02-28' },
		{ endDateAfter: '2026-01-31', endDateBefore: '2026-03-01' },
		'A,I',
	],
	[{ endDateTo: '2026-12-31' }, { endDateBefore: '2027-01-01' }, 'A,F'],
	[
		{ endDateFrom: '2026-02-01', endDateTo: '2026-04-30' },
		{ endDateAfter: '2026-01-31', endDateBefore: '2026-05-01' },
		'A,F,I',
	],
	[{ startDateFrom: '2026-03-09', statuses: ['A'] }, { startDateAfter: '2026-03-08' }, 'A'],
	[{ endDateTo: '2026-02-28', statuses: ['F', 'A'] }, { endDateBefore: '2026-03-01' }, 'F,A'],
	[{ name: 'a' }, { name: 'a' }, 'not sent'],
])('%j sends %j and the statuses %s', async (filters, query, statuses) => {
	expect(await sentBy(filters)).toEqual([query, statuses]);
});

it.each([
	['startDateFrom', 'startDateTo', 'startDate', 'A'],
	['endDateFrom', 'endDateTo', 'endDate', 'I'],
])('the same day in %s and %s finds the users of that day', async (from, to, field, status) => {
	const users = await bench.state('users');
	const day = String(users.find((user) => user.status === status && user[field] !== null)?.[field]);
	const listed = await bench.records('getAllBasic', { returnAll: true, userFilters: { [from]: day, [to]: day } });
	const expected = users.filter((user) => user[field] === day && ['A', status].includes(String(user.status)));
	expect(listed.map(({ id }) => id).sort()).toEqual(expected.map(({ userId }) => userId).sort());
	expect(expected.length).toBeGreaterThan(0);
});
