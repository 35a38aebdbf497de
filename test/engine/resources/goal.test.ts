import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('goal');

it('Create Goal', async () => {
	const before = await bench.state('goals');
	const [created] = await bench.records('create', {
		goalSummary: 'Write the handbook',
		goalFields: {
			beginDate: '2026-03-02T00:00:00',
			companyGoal: true,
			currentValue: 2.5,
			description: 'All of it',
			goalStatus: 'A',
			goalValue: 10,
			initialValue: 0,
			goalObjectiveId: byId(74),
			parentGoalId: byId(610),
			goalProjectId: byId(1202),
			targetDate: '2026-06-30',
			typeCode: 'DEV',
			units: 'chapters',
			goalCreateReviewUserId: byId(140009),
			visibleToDirectReports: true,
			weightage: 12.5,
		},
	});
	const added = (await bench.state('goals')).slice(before.length);
	expect(created).toEqual({ id: added[0]?.goalId, success: true, message: 'Successful.' });
	expect(added).toMatchObject([
		{
			summary: 'Write the handbook',
			description: 'All of it',
			userId: 140009,
			reviewerUserId: 140001,
			objectiveId: 74,
			parentGoalId: 610,
			projectId: 1202,
			beginDate: '2026-03-02',
			targetDate: '2026-06-30',
			initialValue: 0,
			currentValue: 2.5,
			goalValue: 10,
			units: 'chapters',
			typeCode: 'DEV',
			weightage: 12.5,
			status: 'A',
			isCompanyGoal: true,
			isVisibleToReports: true,
		},
	]);
});

it("creates a goal per item, by default for the API key's user", async () => {
	const before = await bench.state('goals');
	const items = await bench.items('create', { goalSummary: '={{ $json.what }}' }, [{ what: 'Run' }, { what: 'Rest' }]);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	const added = (await bench.state('goals')).slice(before.length);
	expect(added).toMatchObject([
		{ summary: 'Run', userId: 140001 },
		{ summary: 'Rest', userId: 140001 },
	]);
	expect(items.map(({ json }) => json.id)).toEqual(added.map(({ goalId }) => goalId));
});

it('gets a goal with plain field names', async () => {
	const [goal] = await bench.records('get', { goalId: byId(612) });
	expect(goal).toEqual({
		id: 612,
		summary: 'Answer every support request within a day',
		user: expect.stringMatching(/^\S+ .+/),
		userId: 140009,
		status: 'active',
		statusCode: 'A',
		beginDate: '2026-01-03',
		targetDate: '2026-06-14',
		currentValue: 30,
		goalValue: 24,
		units: 'hours',
		completion: 75,
	});
});

it('gets selected fields', async () => {
	const selected = {
		output: 'selected',
		outputFields: ['reviewerId', 'userId', 'collaborators', 'createdAt', 'companyGoal'],
	};
	const [goal] = await bench.records('get', {
		...selected,
		goalId: byId(612),
		goalGetFields: { goalGetReviewUserId: byId(140009) },
	});
	const { createdAt } = await bench.stored('goals', 612);
	expect(goal).toEqual({
		id: 612,
		reviewerId: 140003,
		userId: 140009,
		collaborators: [expect.stringMatching(/^\S+ .+/)],
		createdAt: new Date(Number(createdAt)).toISOString(),
		companyGoal: false,
	});
});

it('gets a goal per item', async () => {
	const items = await bench.items('get', { goalId: fromItem('goal') }, [{ goal: 613 }, { goal: 610 }]);
	expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
		[613, { item: 0 }],
		[610, { item: 1 }],
	]);
});

it("lists a user's goals", async () => {
	const goals = await bench.records('getAllForUser', { goalUserId: byId(140009) });
	const owned = (await bench.state('goals')).filter(({ userId }) => userId === 140009);
	expect(goals.map(({ id, summary }) => [id, summary])).toEqual(owned.map(({ goalId, summary }) => [goalId, summary]));
	expect(owned).toHaveLength(2);
	expect(await bench.records('getAllForUser', { goalUserId: byId(140012) })).toEqual([]);
});

it("lists the goals that the API key's user can see", async () => {
	const all = (await bench.state('goals')).map(({ goalId }) => goalId);
	expect((await bench.records('getAll', { returnAll: true })).map(({ id }) => id)).toEqual(all);
	expect((await bench.records('getAll', { limit: 2 })).map(({ id }) => id)).toEqual(all.slice(0, 2));
	const employees = await bench.records('getAll', {}, [{}], 'employee');
	expect(employees.map(({ id }) => id)).toEqual([610, 611, 612, 613]);
});

it('deletes a goal', async () => {
	const items = await bench.items('delete', { goalId: fromItem('goal') }, [{ goal: 615 }, { goal: 616 }]);
	expect(items.map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
		[{ deleted: true }, { item: 0 }],
		[{ deleted: true }, { item: 1 }],
	]);
	expect((await bench.state('goals')).map(({ goalId }) => goalId)).toEqual([610, 611, 612, 613, 614]);
	const { error } = await bench.run('get', { goalId: byId(615) });
	expect(error?.message).toBe('Goal 615: ClayHR did not find it (404: Goal not found) [item 0]');
});

it("explains why a goal can't be deleted", async () => {
	const before = await bench.state('goals');
	const { error } = await bench.run('delete', { goalId: byId(610) }, [{}], 'employee');
	expect(error?.message).toContain('(403: You do not have the permission to delete this goal)');
	expect(await bench.state('goals')).toEqual(before);
});
