import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('feedback');

const feedback = { feedbackType: '={{ $json.type }}' };

it("lists feedback about all users, the API key's user and the team", async () => {
	const stored = await bench.state('feedback');
	const items = await bench.items('getAll', feedback, [{ type: 'all' }, { type: 'my' }]);
	const own = stored.filter(({ userId }) => String(userId) === bench.sandbox.userId);
	expect(items.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
		...stored.map(({ feedbackId }) => [feedbackId, { item: 0 }]),
		...own.map(({ feedbackId }) => [feedbackId, { item: 1 }]),
	]);
	expect(own.length).toBeGreaterThan(0);
	const team = await bench.records('getAll', feedback, [{ type: 'team' }], 'manager');
	expect(team.map(({ userId }) => userId)).toEqual([140009, 140009, 140004]);
});

it('returns author, recipient and text', async () => {
	const [stored] = await bench.state('feedback');
	const [found] = await bench.records('getAll', { feedbackType: 'all', limit: 1 });
	expect(found).toMatchObject({
		id: stored?.feedbackId,
		title: stored?.title,
		description: stored?.text,
		user: (await bench.stored('users', stored?.userId)).displayFullName,
		author: (await bench.stored('users', stored?.createUserId)).displayFullName,
		createdAt: new Date(Number(stored?.createdAt)).toISOString(),
	});
});

it('rejects an unknown scope', async () => {
	const { error } = await bench.run('getAll', feedback, [{ type: 'somebody' }]);
	expect(error?.message).toBe(
		'\'Feedback About\' must be one of everybody (all), me (my), my team (team), but is "somebody" [item 0]',
	);
});
