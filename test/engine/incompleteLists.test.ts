import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../support/engineBench.mts';
import { byEmail } from '../support/locators.mts';
import { TriggerLife } from '../support/triggerLife.mts';
import { controlsOf, listUsers, updateUser } from '../support/userCalls.mts';

const bench = openEngineBench({ users: 400 });

const { fault, requests, userIds } = controlsOf(() => bench.sandbox);

/** Answers that are no list. An empty text stands for an answer without a body. */
const noLists: Array<IDataObject[string]> = [
	'',
	null,
	{},
	{ data: null },
	{ message: 'Please wait' },
	{ message: 'Session expired' },
	{ status: 'BAD_REQUEST' },
	{ success: true },
	[[]],
];

/** Answers the next request to a path. */
const answerOnce = async (path: string, body: IDataObject[string]) =>
	await fault(
		body === ''
			? { path, kind: 'empty', status: 200, times: 1 }
			: { path, kind: 'status', status: 200, body, times: 1 },
	);
const pass = async (path: string, times: number) => {
	if (times > 0) await fault({ path, kind: 'delay', delayMs: 0, times });
};
const shown = (body: unknown) => (body === '' ? '(empty answer)' : JSON.stringify(body));

describe.each(noLists.map((body) => [body]))('%j', (body) => {
	const said =
		/ClayHR (answered with something else than records|answered with words instead of data|rejected the request)/;

	it.each([0, 1])('is an error of a list after %d pages', async (pages) => {
		await pass('/rm/api/users', pages);
		await answerOnce('/rm/api/users', body);
		const { items, error } = await bench.engine.run(listUsers());
		expect(items).toEqual([]);
		expect(error?.message).toMatch(said);
	});

	it.each([0, 1])('fails a first poll after %d pages, so that no later poll takes old users for new', async (pages) => {
		const trigger = new TriggerLife(bench.engine, { event: 'newUser' });
		await pass('/rm/api/users', pages);
		await answerOnce('/rm/api/users', body);
		await expect(trigger.poll()).rejects.toThrow(said);
		expect([await trigger.poll(), await trigger.poll()]).toEqual([[], []]);
	});

	it('is an error of a list in the editor', async () => {
		await answerOnce('/rm/resource/', body);
		await expect(bench.engine.search('searchUsers')).rejects.toThrow(said);
		await answerOnce('/rm/api/orgunits', body);
		await expect(bench.engine.search('searchOrgUnits')).rejects.toThrow(said);
	});

	it('does not let a look-up go on to the former users', async () => {
		const users = await bench.sandbox.control<IDataObject[]>('GET', '/state/users');
		const former = users.find(({ status }) => status === 'I');
		await answerOnce('/rm/api/users/basic', body);
		const parameters = { ...updateUser(1, { shortName: 'Ada' }), userId: byEmail(former?.email) };
		expect((await bench.engine.run(parameters)).error?.message).toMatch(said);
		expect((await requests()).map(({ path }) => path)).toEqual(['/rm/api/users/basic']);
	});
});

it.each(['newUser', 'userStatusChanged', 'userUpdated'])(
	'204 for the first page of the active users is no empty list of %s, so that no later poll takes them for new',
	async (event) => {
		const trigger = new TriggerLife(bench.engine, { event });
		await fault({ path: '/rm/api/users', kind: 'empty', status: 204, times: 4 });
		await expect(trigger.poll()).rejects.toThrow('ClayHR answered with something else than records: (empty answer)');
		await bench.sandbox.control('DELETE', '/faults');
		expect([await trigger.poll(), await trigger.poll()]).toEqual([[], []]);
	},
);

it('204 after a full page is the end of the list, as ClayHR documents it', async () => {
	await pass('/rm/api/users', 1);
	await fault({ path: '/rm/api/users', kind: 'empty', status: 204, times: 1 });
	const { items, error } = await bench.engine.run(listUsers());
	expect([items.length, error?.message]).toEqual([100, undefined]);
});

it.each([null, {}, { message: 'Please wait' }, ''])('the error shows the beginning of %j', async (body) => {
	await answerOnce('/rm/api/users', body);
	expect((await bench.engine.run(listUsers())).error?.message).toBe(
		`ClayHR answered with something else than records: ${shown(body)} [item 0]`,
	);
});

it.each([
	{ message: 'You do not have any timesheets', data: [] },
	{ message: 'Data not available', data: [] },
	{ code: 404, message: 'No data found', data: [] },
])('%j is an empty list', async (body) => {
	await fault({ path: '/rm/api/timesheet/approvals/list', kind: 'status', status: 200, body });
	const { items, error } = await bench.engine.run({
		resource: 'timesheet',
		operation: 'getAllForApproval',
		timesheetStartDate: '2026-03-01',
		timesheetEndDate: '2026-03-31',
		returnAll: true,
	});
	expect([items, error?.message]).toEqual([[], undefined]);
	expect((await bench.engine.poll({ event: 'timesheetWaiting' })).events).toBeNull();
});

describe('pages of the positions', () => {
	const path = '/rm/api/v3/position/list';
	const positions = { resource: 'position', operation: 'getAll', returnAll: true };

	it.each([400, 404, 409])('page 0 is asked again after %d', async (status) => {
		const count = (await bench.engine.run(positions)).items.length;
		await fault({ path, kind: 'status', status, message: 'Busy', times: 1 });
		const { items, error } = await bench.engine.run(positions);
		expect([items.length, error?.message]).toEqual([count, undefined]);
	});
});

it('a page that is not found, before a page with an error, is an error', async () => {
	await pass('/rm/api/users', 1);
	await fault({ path: '/rm/api/users', kind: 'status', status: 404, times: 1 });
	await fault({ path: '/rm/api/users', kind: 'status', status: 409, message: 'Busy', times: 1 });
	const { items, error } = await bench.engine.run(listUsers());
	expect(items).toEqual([]);
	expect(error?.message).toContain('Busy');
});

it('a list goes on after a page that repeats the one before', async () => {
	const ids = await userIds();
	const { items: all } = await bench.engine.run(listUsers({ returnAll: true, output: 'raw' }));
	expect(all).toHaveLength(ids.length);
	const repeated = all.slice(0, 100).map(({ json }) => json);
	await pass('/rm/api/users', 1);
	await answerOnce('/rm/api/users', repeated);
	const { items } = await bench.engine.run(listUsers());
	// The page that the repeated one replaced is lost, but no page after it.
	expect(items).toHaveLength(ids.length - 100);
});
