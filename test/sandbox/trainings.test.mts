import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, isJson, rows, type Answered, type CallOptions, type Json } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02', undocumentedFields: true })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const own = async (as: CallOptions['as']): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/trainings', { as }), 'data');
const setStatus = (userTrainingId: number, status: string, as: CallOptions['as'] = 'hr'): Promise<Answered> =>
	call(sandbox, 'POST /api/training/status/update', { as, query: { userTrainingId, status } });

describe('trainings', () => {
	it("belong to the API key's user", async () => {
		expect(await own('employee')).toMatchObject([
			{ traininguserId: 4105, trainingId: 331, userid: 140009, trainingModel: { name: 'Fire safety' }, status: 'INP' },
			{ traininguserId: 4106, trainingId: 332, status: 'ASGN', dueDate: '2026-03-28', completionts: null },
		]);
		expect((await own('manager')).map(({ userid }) => userid)).toEqual([140003, 140003]);
	});

	it('have a status that their user and HR can change', async () => {
		expect(await setStatus(4105, 'COMP', 'employee')).toMatchObject({
			status: 200,
			json: { data: [{ message: 'successful' }] },
		});
		expect(await own('employee')).toMatchObject([
			{ status: 'COMP', completionts: Date.UTC(2026, 2, 2) },
			{ status: 'ASGN' },
		]);
		await setStatus(4105, 'INP');
		expect(await own('employee')).toMatchObject([{ status: 'INP', completionts: null }, { status: 'ASGN' }]);
		expect(await setStatus(4105, 'COMP', 'manager')).toMatchObject({ status: 401 });
		expect(await setStatus(7, 'COMP')).toMatchObject({
			status: 409,
			json: { message: 'Error while updating the user training status.' },
		});
	});

	it('are read by their users and by HR', async () => {
		const read = (trainingId: number, as?: CallOptions['as']): Promise<Answered> =>
			call(sandbox, 'GET /api/training/content', { ...(as && { as }), query: { trainingId } });
		expect((await read(333)).json).toMatchObject({
			data: { trainingId: 333, name: 'Leading a team', duration: 240, contentList: [{ title: 'One-on-ones' }, {}] },
		});
		expect(await read(333, 'manager')).toMatchObject({ status: 200 });
		expect(await read(333, 'employee')).toMatchObject({ status: 403 });
		expect(await read(7)).toMatchObject({ status: 404 });
	});

	it('are imported from TalentLMS once', async () => {
		const headers = { redirectUrl: 'https://acme.example.com' };
		const synchronize = (): Promise<Answered> => call(sandbox, 'GET /api/training/talentlms/sync', { headers });
		const before = await own('hr');
		expect((await synchronize()).json).toMatchObject({ data: [{ createdTrainingCount: 1, existingTrainings: 0 }] });
		expect((await synchronize()).json).toMatchObject({ data: [{ createdTrainingCount: 0, existingTrainings: 1 }] });
		expect((await own('hr')).slice(before.length)).toMatchObject([
			{ trainingModel: { name: 'Healthy back' }, status: 'INP' },
		]);
		expect(await call(sandbox, 'GET /api/training/talentlms/sync')).toMatchObject({ status: 400 });
		expect(await call(sandbox, 'GET /api/training/talentlms/sync', { headers, as: 'manager' })).toMatchObject({
			status: 401,
		});
	});
});

describe('feedback', () => {
	const feedback = async (type: string, as: CallOptions['as']): Promise<unknown[]> => {
		const found = rows(await call(sandbox, 'GET /api/feedback/', { as, query: { type } }), 'feedbackList');
		return found.map(({ assignedUserModel }) => isJson(assignedUserModel) && assignedUserModel.userId);
	};

	it('concerns the owner, the team, or all users', async () => {
		expect(await feedback('my', 'employee')).toEqual([140009, 140009]);
		expect(await feedback('team', 'employee')).toEqual([]);
		expect(await feedback('team', 'manager')).toEqual([140009, 140009, 140004]);
		expect(await feedback('all', 'hr')).toHaveLength(6);
		const refused = await call(sandbox, 'GET /api/feedback/', { as: 'manager', query: { type: 'all' } });
		expect(refused.status).toBe(401);
	});

	it('names its author', async () => {
		const [first] = rows(await call(sandbox, 'GET /api/feedback/', { query: { type: 'my' } }), 'feedbackList');
		const { displayFullName } = await sandbox.control<Json>('GET', '/state/users/140002');
		expect(first).toMatchObject({
			feedback: 'Hiring',
			userName: displayFullName,
			createUserModel: { userId: 140002, displayFullName },
		});
	});
});

describe('reports', () => {
	const content = async (analyticId: string): Promise<Json[]> => {
		const [part] = rows(await call(sandbox, 'GET /api/report/content', { query: { analyticId } }), 'data');
		return Array.isArray(part?.entityList) ? part.entityList.filter(isJson) : [];
	};

	it("have the company's current data", async () => {
		const users = await sandbox.control<Json[]>('GET', '/state/users');
		const inPlatform = (): number => users.filter((one) => one.departmentId === 33 && one.status === 'A').length;
		expect(await content('77')).toContainEqual({ Department: 'Platform', Headcount: String(inPlatform()) });
		const waiting = await content('78');
		await call(sandbox, 'GET /api/process/leave', { query: { leaveId: 990101, status: 'AP' } });
		expect(await content('78')).toHaveLength(waiting.length - 1);
		expect(await content('79')).toEqual([]);
	});

	it('have a definition', async () => {
		const { json } = await call(sandbox, 'GET /api/report', { query: { analyticId: '77' } });
		expect(json).toMatchObject({ data: { analyticId: '77', name: 'Headcount', columns: ['Department', 'Headcount'] } });
	});

	it('are for HR, and must exist', async () => {
		for (const path of ['GET /api/report', 'GET /api/report/content']) {
			expect(await call(sandbox, path, { as: 'manager', query: { analyticId: '77' } })).toMatchObject({ status: 403 });
			expect(await call(sandbox, path, { query: { analyticId: '7' } })).toMatchObject({ status: 404 });
		}
	});
});
