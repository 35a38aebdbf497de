import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('shift', { date: '2026-03-04' });

it('lists shifts with plain field names', async () => {
	const all = await bench.records('getAll', { returnAll: true });
	const stored = await bench.state('shifts');
	expect(all.map(({ id }) => id)).toEqual(stored.map(({ shiftItemId }) => shiftItemId));
	const work = await bench.stored('allocations', stored[0]?.userProjectId);
	const [user, project] = [await bench.stored('users', work.userId), await bench.stored('projects', work.projectId)];
	expect(all[0]).toEqual({
		id: stored[0]?.shiftItemId,
		date: '2026-02-23',
		startTime: '08:30:00',
		endTime: '17:00:00',
		user: user.displayFullName,
		userId: work.userId,
		project: project.projectName,
		projectId: work.projectId,
		status: 'active',
		statusCode: 'A',
		shiftId: stored[0]?.shiftId,
	});
	expect(await bench.records('getAll', { limit: 4 })).toEqual(all.slice(0, 4));
});

it('filters by project, user, days and status', async () => {
	const [work, other] = await bench.state('allocations');
	const window = { startDate: '2026-03-12', endDate: '2026-03-13T00:00:00' };
	const parameters = { shiftFilters: { ...window, shiftUserId: fromItem('who'), shiftStatus: 'I' } };
	const inputs = [work, other].map((one) => ({ who: Number(one?.userId) }));
	const items = await bench.items('getAll', parameters, inputs);
	expect(items.map(({ json, pairedItem }) => [json.userId, json.date, json.status, pairedItem])).toEqual([
		[work?.userId, '2026-03-13', 'inactive', { item: 0 }],
		[other?.userId, '2026-03-13', 'inactive', { item: 1 }],
	]);
	const onProject = await bench.records('getAll', {
		returnAll: true,
		shiftFilters: { shiftProjectId: byId(work?.projectId) },
	});
	expect(new Set(onProject.map(({ projectId }) => projectId))).toEqual(new Set([work?.projectId]));
	const { error } = await bench.run('getAll', { shiftFilters: { shiftProjectId: byId(7) } });
	expect(error?.message).toBe('ClayHR did not find it (404: Not Found) [item 0]');
});
