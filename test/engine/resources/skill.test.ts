import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('skill');

it('Create Skill', async () => {
	const before = await bench.state('skills');
	const [created] = await bench.records('create', {
		skillCode: 'Juggling',
		skillDescription: 'Five balls',
		skillFields: {
			scoreMax: 7,
			scoreMin: 0.5,
			scoreName: 'Balls',
			scoreRanges: '[{ "rangeMin": 1, "rangeMax": 3, "interpretation": "Beginner" }]',
			scoreStatus: 'A',
			skillTypeDescription: 'In the tent',
			skillTypeName: 'Circus',
		},
	});
	const added = (await bench.state('skills')).slice(before.length);
	expect(added).toMatchObject([{ skillCode: 'Juggling', description: 'Five balls', status: 'A' }]);
	expect(created).toMatchObject({
		id: added[0]?.skillId,
		name: 'Juggling',
		description: 'Five balls',
		status: 'active',
		statusCode: 'A',
		skillType: 'Circus',
		scoreTemplate: 'Balls',
	});
});

it('creates a skill per item, with an existing type and scale', async () => {
	const items = await bench.items(
		'create',
		{
			skillCode: '={{ $json.code }}',
			skillDescription: 'New',
			skillFields: { skillTypeId: '3', scoreTemplateId: '5' },
		},
		[{ code: 'Listening' }, { code: 'Speaking' }],
	);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	expect((await bench.state('skills')).slice(-2)).toMatchObject([
		{ skillId: items[0]?.json.id, skillCode: 'Listening', skillTypeId: 3, scoreTemplateId: 5 },
		{ skillId: items[1]?.json.id, skillCode: 'Speaking', skillTypeId: 3, scoreTemplateId: 5 },
	]);
});

it("shows ClayHR's message if a code is taken", async () => {
	const { error } = await bench.run('create', { skillCode: 'python', skillDescription: 'Once more' });
	expect(error?.message).toContain('(409: Error while creating skill from API)');
});

it('lists the catalog', async () => {
	const skills = await bench.records('getAll', { returnAll: true });
	const stored = await bench.state('skills');
	expect(skills.map(({ id, name }) => [id, name])).toEqual(
		stored.map(({ skillId, skillCode }) => [skillId, skillCode]),
	);
	expect(skills[0]).toEqual({
		id: 501,
		name: 'Python',
		description: 'Writes and reads it',
		status: 'active',
		statusCode: 'A',
		sequence: 1,
		createdAt: new Date(Number(stored[0]?.createdAt)).toISOString(),
	});
	expect(skills.at(-1)?.status).toBe('archived');
});

it("lists users' skills", async () => {
	const items = await bench.items('getAllForUser', { skillUserId: fromItem('user') }, [
		{ user: 140009 },
		{ user: 140003 },
		{ user: 140010 },
	]);
	const [first, , third] = await Promise.all([140009, 140003, 140010].map((id) => bench.stored('userSkills', id)));
	const held = [...Object(first).skills, ...Object(third).skills];
	expect(items.map(({ json }) => [json.id, json.skillId, json.userId, json.level, json.targetLevel])).toEqual(
		held.map((one) => [one.skillUserId, one.skillId, one.userId, one.level, one.targetLevel]),
	);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
		...Object(first).skills.map(() => ({ item: 0 })),
		...Object(third).skills.map(() => ({ item: 2 })),
	]);
	const names = new Map((await bench.state('skills')).map(({ skillId, skillCode }) => [skillId, skillCode]));
	for (const { json } of items) expect(json.skill).toBe(names.get(json.skillId));
});

it('returns nothing for a user without skills', async () => {
	expect(await bench.records('getAllForUser', { skillUserId: byId(140003) })).toEqual([]);
});
