import type { IDataObject } from 'n8n-workflow';

import { openEngineBench } from '../../support/engineBench.mts';

const bench = openEngineBench();

const answerOnce = async (path: string, body: unknown) =>
	await bench.sandbox.control('POST', '/faults', { path, kind: 'status', status: 200, body, times: 1 });

it('lists and searches documents by name and folder', async () => {
	const { results } = await bench.engine.search('searchDocuments');
	expect(results).toEqual([
		{ name: 'handbook.pdf, Policies', value: 'handbook.pdf' },
		{ name: 'logo.png, Brand', value: 'logo.png' },
		{ name: 'salary bands.pdf, HR only', value: 'salary bands.pdf' },
		{ name: 'welcome.txt, Onboarding', value: 'welcome.txt' },
	]);
	expect((await bench.engine.search('searchDocuments', 'BRAND')).results).toEqual([results[1]]);
	expect((await bench.engine.search('searchDocuments', 'nothing')).results).toEqual([]);
});

it('distinguishes documents with the same name by their storage', async () => {
	const rows = [
		{ filename: 'cv.pdf', s3id: '9001/a', folder: 'Ada' },
		{ filename: 'cv.pdf', s3id: '9001/b', folder: 'Ravi' },
		{ filename: null, s3id: '9001/c' },
	];
	await answerOnce('/rm/api/documentLibrary', { data: rows });
	expect((await bench.engine.search('searchDocuments')).results).toEqual([
		{ name: 'cv.pdf, Ada', value: '9001/a' },
		{ name: 'cv.pdf, Ravi', value: '9001/b' },
		{ name: 'ID 9001/c', value: '9001/c' },
	]);
});

it("lists the trainings of the API key's user with their progress", async () => {
	const trainings = await bench.sandbox.control<IDataObject[]>('GET', '/state/trainings');
	const own = (await bench.sandbox.control<IDataObject[]>('GET', '/state/userTrainings'))
		.filter(({ userId }) => String(userId) === bench.sandbox.userId)
		.map((one) => ({ ...one, name: trainings.find(({ trainingId }) => trainingId === one.trainingId)?.name }))
		.reverse();
	expect((await bench.engine.search('searchTrainings')).results).toEqual(
		own.map(({ name, trainingId }: IDataObject) => ({ name, value: String(trainingId) })),
	);
	expect((await bench.engine.search('searchUserTrainings')).results).toEqual(
		own.map(({ name, userTrainingId, status }: IDataObject) => ({
			name: `${String(name)}, ${status === 'COMP' ? 'completed' : 'in progress'}`,
			value: String(userTrainingId),
		})),
	);
	expect((await bench.engine.search('searchUserTrainings', 'fire')).results).toHaveLength(1);
	await answerOnce('/rm/api/trainings', { data: [] });
	expect((await bench.engine.search('searchTrainings')).results).toEqual([]);
});

it('names trainings from any likely field', async () => {
	const rows = [
		{ trainingModel: { trainingId: 5, trainingName: 'First aid' }, userTrainingId: 50 },
		{ userTrainingId: 51 },
	];
	await answerOnce('/rm/api/trainings', rows);
	expect((await bench.engine.search('searchTrainings')).results).toEqual([{ name: 'First aid', value: '5' }]);
});
