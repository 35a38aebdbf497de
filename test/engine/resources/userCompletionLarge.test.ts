import type { IDataObject } from 'n8n-workflow';

import { openResourceBench } from '../../support/resourceBench.mts';

// What Complete From Directory costs in a large company.

const bench = openResourceBench('user', { date: '2026-03-02', users: 900 });

async function queriesOf(path: string): Promise<IDataObject[]> {
	const log = await bench.sandbox.control<Array<{ path: string; query: IDataObject }>>('GET', '/requests');
	return log.filter((request) => request.path === path).map(({ query }) => query);
}

const directory = '/rm/resource/';

it('reads the directory once for all users', async () => {
	const listed = await bench.records('getAll', { returnAll: true, completeUsers: true });
	expect(listed.length).toBeGreaterThan(700);
	expect(listed.filter(({ department }) => typeof department !== 'string')).toEqual([]);
	expect((await queriesOf(directory)).length).toBeLessThanOrEqual((await queriesOf('/rm/api/users')).length);
});

it('looks up one user by name', async () => {
	const user = (await bench.state('users')).filter(({ status }) => status === 'A')[600];
	const userFilters = { search: String(user?.email) };
	const [record] = await bench.records('getAll', { userFilters, completeUsers: true });
	expect(record).toMatchObject({ id: user?.userId, jobTitle: user?.jobTitle });
	expect(await queriesOf(directory)).toEqual([expect.objectContaining({ name: user?.displayFullName })]);
});

it('looks up the rest of a few users by name, after as many pages without them', async () => {
	const active = (await bench.state('users')).filter(({ status }) => status === 'A');
	const body = [active[1], active[400], active[600]].map((user = {}) => ({
		userId: user.userId,
		displayFullName: user.displayFullName,
		status: 'A',
	}));
	await bench.sandbox.control('POST', '/faults', { path: '/rm/api/users', kind: 'status', status: 200, body });
	const listed = await bench.records('getAll', { limit: 3, completeUsers: true });
	expect(listed.map(({ employeeNumber }) => employeeNumber)).toEqual(
		[active[1], active[400], active[600]].map((user) => user?.employeeNumber),
	);
	const asked = (await queriesOf(directory)).map(({ name, page }) => name ?? `page ${String(page)}`);
	expect(asked.slice(0, 3)).toEqual(['page 1', 'page 2', 'page 3']);
	expect(new Set(asked.slice(3))).toEqual(new Set([active[400], active[600]].map((user) => user?.displayFullName)));
});
