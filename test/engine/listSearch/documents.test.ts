import type { IDataObject } from 'n8n-workflow';

import { Engine } from '../../support/engine.mts';
import { openSandbox, type Sandbox } from '../../support/sandbox.mts';

let sandbox: Sandbox;
let engine: Engine;

beforeAll(async () => {
	sandbox = await openSandbox();
	engine = new Engine(sandbox.access);
});

afterAll(async () => await sandbox.close());

const answerOnce = async (path: string, body: unknown) =>
	await sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body, times: 1 });

it('lists documents by name and folder, and finds them', async () => {
	const { results } = await engine.search('searchDocuments');
	expect(results).toEqual([
		{ name: 'handbook.pdf, Policies', value: 'handbook.pdf' },
		{ name: 'logo.png, Brand', value: 'logo.png' },
		{ name: 'salary bands.pdf, HR only', value: 'salary bands.pdf' },
		{ name: 'welcome.txt, Onboarding', value: 'welcome.txt' },
	]);
	expect((await engine.search('searchDocuments', 'BRAND')).results).toEqual([results[1]]);
	expect((await engine.search('searchDocuments', 'nothing')).results).toEqual([]);
});

it('tells documents of one name apart by where they are stored', async () => {
	const rows = [
		{ filename: 'cv.pdf', s3id: '9001/a', folder: 'Ada' },
		{ filename: 'cv.pdf', s3id: '9001/b', folder: 'Ravi' },
		{ filename: null, s3id: '9001/c' },
	];
	await answerOnce('/rm/api/documentLibrary', { data: rows });
	expect((await engine.search('searchDocuments')).results).toEqual([
		{ name: 'cv.pdf, Ada', value: '9001/a' },
		{ name: 'cv.pdf, Ravi', value: '9001/b' },
		{ name: 'ID 9001/c', value: '9001/c' },
	]);
});

it("lists the trainings of the API key's owner, and how far each has come", async () => {
	const trainings = await sandbox.control<IDataObject[]>('GET', '/state/trainings');
	const own = (await sandbox.control<IDataObject[]>('GET', '/state/userTrainings'))
		.filter(({ userId }) => String(userId) === sandbox.userId)
		.map((one) => ({ ...one, name: trainings.find(({ trainingId }) => trainingId === one.trainingId)?.name }))
		.reverse();
	expect((await engine.search('searchTrainings')).results).toEqual(
		own.map(({ name, trainingId }: IDataObject) => ({ name, value: String(trainingId) })),
	);
	expect((await engine.search('searchUserTrainings')).results).toEqual(
		own.map(({ name, userTrainingId, status }: IDataObject) => ({
			name: `${String(name)}, ${String(status)}`,
			value: String(userTrainingId),
		})),
	);
	expect((await engine.search('searchUserTrainings', 'fire')).results).toHaveLength(1);
	await answerOnce('/rm/api/trainings', { data: [] });
	expect((await engine.search('searchTrainings')).results).toEqual([]);
});

it('names trainings wherever ClayHR may have put the name', async () => {
	const rows = [
		{ trainingModel: { trainingId: 5, trainingName: 'First aid' }, userTrainingId: 50 },
		{ userTrainingId: 51 },
	];
	await answerOnce('/rm/api/trainings', rows);
	expect((await engine.search('searchTrainings')).results).toEqual([{ name: 'First aid', value: '5' }]);
});
