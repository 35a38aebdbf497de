import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { openSandbox, type Sandbox } from '../../support/sandbox.mts';

let sandbox: Sandbox;
let engine: Engine;

beforeAll(async () => {
	sandbox = await openSandbox({ date: '2026-03-02' });
	engine = new Engine(sandbox.access);
});

afterAll(async () => await sandbox.close());
beforeEach(async () => await sandbox.control('POST', '/reset', {}));

const run = async (operation: string, parameters = {}, inputs: IDataObject[] = [{}]) => {
	const { error, items } = await engine.run({ resource: 'training', operation, ...parameters }, inputs);
	expect(error).toBeUndefined();
	return items;
};
const state = async (collection: string) => await sandbox.control<IDataObject[]>('GET', `/state/${collection}`);

it("lists the trainings of the API key's owner", async () => {
	const own = (await state('userTrainings')).filter(({ userId }) => String(userId) === sandbox.userId);
	const items = await run('getAll');
	expect(items.map(({ json }) => [json.userTrainingId, json.trainingId, json.status])).toEqual(
		own.map(({ userTrainingId, trainingId, status }) => [userTrainingId, trainingId, status]),
	);
});

it('Get Training Content', async () => {
	const trainings = await state('trainings');
	const inputs = trainings.slice(1, 3).map(({ trainingId }) => ({ trainingId }));
	const items = await run('getContent', { trainingId: '={{ $json.trainingId }}', output: 'raw' }, inputs);
	expect(items.map(({ json, pairedItem }) => [json.trainingId, json.name, pairedItem])).toEqual(
		trainings.slice(1, 3).map(({ trainingId, name }, item) => [trainingId, name, { item }]),
	);
	expect(items[0]?.json.contentList).toMatchObject([{ title: 'Personal data' }, {}, {}]);
	const [plain] = await run('getContent', { trainingId: 331 });
	expect(plain?.json).toMatchObject({ trainingId: 331, name: 'Fire safety', duration: 30 });
	expect(plain?.json).not.toHaveProperty('contentList');
});

it('updates the status of a training', async () => {
	const parameters = { userTrainingId: '={{ $json.id }}', trainingStatus: '={{ $json.status }}' };
	const inputs = [
		{ id: 4102, status: 'COMP' },
		{ id: 4106, status: 'INP' },
	];
	const items = await run('updateStatus', parameters, inputs);
	expect(items.map(({ json, pairedItem }) => [json.success, json.userTrainingId, pairedItem])).toEqual([
		[true, 4102, { item: 0 }],
		[true, 4106, { item: 1 }],
	]);
	const changed = await state('userTrainings');
	expect(changed.filter(({ userTrainingId }) => [4102, 4106].includes(Number(userTrainingId)))).toMatchObject([
		{ status: 'COMP', completedOn: '2026-03-02' },
		{ status: 'INP', completedOn: null },
	]);
});

it('synchronizes with TalentLMS', async () => {
	const before = await state('trainings');
	const items = await run('synchronize', { trainingRedirectUrl: 'https://example.clayhr.net' });
	expect(items).toMatchObject([
		{ json: { success: true, data: [{ createdTrainingCount: 1 }] }, pairedItem: { item: 0 } },
	]);
	expect(await state('trainings')).toHaveLength(before.length + 1);
	const [request] = await sandbox.control<IDataObject[]>('GET', '/requests?path=/rm/api/training/talentlms/sync');
	expect(request).toMatchObject({ method: 'GET', status: 200 });
});
