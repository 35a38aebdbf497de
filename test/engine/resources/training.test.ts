import type { IDataObject } from 'n8n-workflow';

import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('training');

it("lists the trainings of the API key's user", async () => {
	const own = (await bench.state('userTrainings')).filter(({ userId }) => String(userId) === bench.sandbox.userId);
	const items = await bench.items('getAllOwn');
	expect(items.map(({ json }) => [json.id, json.trainingId, json.statusCode, json.dueDate])).toEqual(
		own.map(({ userTrainingId, trainingId, status, dueDate }) => [userTrainingId, trainingId, status, dueDate]),
	);
	const userId = Number(bench.sandbox.userId);
	expect(items[0]?.json).toMatchObject({ training: 'Fire safety', userId, status: 'completed', statusCode: 'COMP' });
});

it('Get Training Content', async () => {
	const trainings = await bench.state('trainings');
	const inputs = trainings.slice(1, 3).map(({ trainingId }) => ({ trainingId }));
	const items = await bench.items('getContent', { trainingId: '={{ $json.trainingId }}', output: 'raw' }, inputs);
	expect(items.map(({ json, pairedItem }) => [json.trainingId, json.name, pairedItem])).toEqual(
		trainings.slice(1, 3).map(({ trainingId, name }, item) => [trainingId, name, { item }]),
	);
	expect(items[0]?.json.contentList).toMatchObject([{ title: 'Personal data' }, {}, {}]);
	const [plain] = await bench.items('getContent', { trainingId: 331 });
	expect(plain?.json).toMatchObject({ id: 331, name: 'Fire safety', duration: 30, parts: ['Exits', 'Extinguishers'] });
	expect(plain?.json).not.toHaveProperty('contentList');
});

it('updates the status of a training', async () => {
	const parameters = { userTrainingId: '={{ $json.id }}', trainingStatus: '={{ $json.status }}' };
	const inputs = [
		{ id: 4102, status: 'COMP' },
		{ id: 4106, status: 'INP' },
	];
	const items = await bench.items('updateStatus', parameters, inputs);
	expect(items[0]?.json).toMatchObject({ status: 'completed', statusCode: 'COMP' });
	expect(items.map(({ json, pairedItem }) => [json.success, json.id, pairedItem])).toEqual([
		[true, 4102, { item: 0 }],
		[true, 4106, { item: 1 }],
	]);
	const changed = await bench.state('userTrainings');
	expect(changed.filter(({ userTrainingId }) => [4102, 4106].includes(Number(userTrainingId)))).toMatchObject([
		{ status: 'COMP', completedOn: '2026-03-02' },
		{ status: 'INP', completedOn: null },
	]);
});

it('synchronizes with TalentLMS', async () => {
	const before = await bench.state('trainings');
	const items = await bench.items('synchronize', { trainingRedirectUrl: 'https://example.clayhr.net' });
	expect(items).toMatchObject([
		{ json: { success: true, createdTrainings: 1, status: 'completed', statusCode: 'COMP' }, pairedItem: { item: 0 } },
	]);
	expect(await bench.state('trainings')).toHaveLength(before.length + 1);
	const [request] = await bench.sandbox.control<IDataObject[]>('GET', '/requests?path=/rm/api/training/talentlms/sync');
	expect(request).toMatchObject({ method: 'GET', status: 200 });
});
