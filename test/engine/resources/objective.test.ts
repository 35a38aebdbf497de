import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('objective');

it("lists a user's objectives with plain field names", async () => {
	const objectives = await bench.records('getAll', { objectiveFilters: { objectiveUserId: byId(140003) } });
	const stored = await bench.stored('objectives', 72);
	expect(objectives).toEqual([
		{
			id: 72,
			name: stored.objective,
			user: expect.stringMatching(/^\S+ .+/),
			type: 'TEAM',
			typeCode: 'TEAM',
			userId: 140003,
			status: 'active',
			statusCode: 'A',
			beginDate: stored.beginDate,
			targetDate: stored.targetDate,
			progress: 75,
			weightage: 30,
			keyResults: ['Answer every support request within a day', 'Halve the build time'],
		},
	]);
});

it('gets an objective', async () => {
	const objectives = await bench.records('getAll', {
		objectiveFilters: { objectiveId: byId(71) },
		output: 'selected',
		outputFields: ['userId', 'keyResultIds', 'keyResultCount'],
	});
	expect(objectives).toEqual([{ id: 71, userId: 140002, keyResultIds: [610, 611], keyResultCount: 2 }]);
});

it("lists the objectives of the API key's user without a filter, or an empty list", async () => {
	expect((await bench.records('getAll')).map(({ id }) => id)).toEqual([74]);
	expect(await bench.records('getAll', { objectiveFilters: { objectiveUserId: byId(140012) } })).toEqual([]);
});

it('lists objectives per item', async () => {
	const filters = { objectiveFilters: { objectiveUserId: fromItem('user') } };
	const items = await bench.items('getAll', filters, [{ user: 140009 }, { user: 140002 }]);
	expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
		[73, { item: 0 }],
		[71, { item: 1 }],
	]);
});

it('reports a missing objective', async () => {
	const { error } = await bench.run('getAll', { objectiveFilters: { objectiveId: byId(7) } });
	expect(error?.message).toContain('failure');
});
