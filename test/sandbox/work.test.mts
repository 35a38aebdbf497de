import { openSandbox, type Sandbox } from '../support/sandbox.mts';
import { call, record, rows, type Json, type Owner } from './callClayHr.mts';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await openSandbox({ date: '2026-03-02' })));
beforeEach(() => sandbox.control('POST', '/reset', {}));
afterAll(() => sandbox.close());

const tasks = async (as: Owner): Promise<Json[]> => rows(await call(sandbox, 'GET /api/v3/tasks', { as }), 'data');
const task = async (taskId: unknown): Promise<unknown> =>
	record(await call(sandbox, `GET /api/v3/task/${String(taskId)}`)).data;
const move = (as: Owner, taskId: number, statusCode: string): ReturnType<typeof call> =>
	call(sandbox, 'POST /api/v3/task/update/status', { as, query: { taskId, statusCode } });
const running = async (as: Owner): Promise<Json[]> =>
	rows(await call(sandbox, 'GET /api/v3/userworkflows', { as }), 'data');
const tasksOf = async (userWorkflowId: unknown): Promise<Json[]> =>
	rows(await call(sandbox, `GET /api/v3/userworkflows/${String(userWorkflowId)}`), 'data');
const notFound = { status: 404, json: { message: 'Not Found' } };

describe('a task', () => {
	it('is created, read, listed and updated', async () => {
		const body = { title: 'Order flowers', description: 'Red ones', assignedUserId: 140009, dueDate: '2026-03-20' };
		const answered = record(await call(sandbox, 'POST /api/v3/task/add', { body }));
		expect(answered).toMatchObject({
			message: 'Task created successfully.',
			TaskModel: { ...body, statusCode: 'OPEN' },
		});
		const { taskId } = record({ ...(await call(sandbox, 'GET /api/token')), json: answered.TaskModel });
		expect(await task(taskId)).toMatchObject({ ...body, taskId, createUserId: 140001, createts: '2026-03-02' });
		expect((await tasks('employee')).at(-1)).toMatchObject({ ...body, taskId });
		expect(await move('employee', Number(taskId), 'COMP')).toMatchObject({
			status: 200,
			json: { message: 'Successful.' },
		});
		expect(await task(taskId)).toMatchObject({ taskId, statusCode: 'COMP' });
	});

	it.each<[Owner, Json, number]>([
		['hr', { assignedUserId: 7 }, 409],
		['hr', { title: ' ' }, 409],
		['hr', { dueDate: '20.03.2026' }, 400],
		['manager', { assignedUserId: 140001 }, 403],
		['employee', { assignedUserId: 140010 }, 403],
	])('is rejected for %s with %p', async (as, wrong, status) => {
		const before = await sandbox.control('GET', '/state/tasks');
		const body = { title: 'Order flowers', assignedUserId: 140009, ...wrong };
		expect((await call(sandbox, 'POST /api/v3/task/add', { as, body })).status).toBe(status);
		expect(await sandbox.control('GET', '/state/tasks')).toEqual(before);
	});

	it('can be assigned to its creator', async () => {
		const body = { title: 'Water the plants', assignedUserId: 140009 };
		await call(sandbox, 'POST /api/v3/task/add', { as: 'employee', body });
		expect((await tasks('employee')).at(-1)).toMatchObject({ title: 'Water the plants', dueDate: null });
	});

	it('is hidden from unrelated users', async () => {
		const [mine] = await tasks('hr');
		const path = `/api/v3/task/${String(mine?.taskId)}`;
		expect((await call(sandbox, `GET ${path}`, { as: 'employee' })).status).toBe(403);
		expect((await move('employee', Number(mine?.taskId), 'COMP')).status).toBe(403);
		expect(await call(sandbox, 'GET /api/v3/task/7')).toMatchObject(notFound);
		expect(await move('hr', 7, 'COMP')).toMatchObject(notFound);
		expect((await move('hr', 7301, 'DONE')).status).toBe(400);
		expect(await task(7301)).toMatchObject({ statusCode: 'INP' });
	});
});

describe('a workflow', () => {
	const assign = (workflowId: number, query: Record<string, number | string>, as: Owner = 'hr') =>
		call(sandbox, `POST /api/v3/userworkflow/assign/${workflowId}`, { as, query });
	const people = { assigneeUserId: 140009, coordinatorUserId: 140003 };

	it('is listed by status', async () => {
		const idsWith = async (query: Record<string, string>): Promise<unknown[]> =>
			rows(await call(sandbox, 'GET /api/workflows', { query }), 'data').map(({ workflowId }) => workflowId);
		expect(await idsWith({})).toEqual([330, 331, 332]);
		expect(await idsWith({ status: 'I' })).toEqual([333]);
		expect(await idsWith({ status: 'X' })).toEqual([]);
	});

	it('becomes tasks of both users when it is assigned', async () => {
		const before = { own: await tasks('employee'), coordinated: await tasks('manager') };
		const answered = await assign(331, { ...people, comment: 'Thanks for all' });
		expect(answered).toMatchObject({ status: 201, json: { message: 'Workflow assigned successfully' } });
		const started = (await running('employee')).at(-1);
		expect(started).toMatchObject({
			workflowId: 331,
			name: 'Last day',
			status: 'A',
			userId: 140009,
			coordinatorUserId: 140003,
			comment: 'Thanks for all',
		});
		expect((await running('manager')).at(-1)).toEqual(started);
		const steps = await tasksOf(started?.userworkflowId);
		expect(steps).toMatchObject([
			{ title: 'Return the laptop', assignedUserId: 140009, statusCode: 'OPEN', dueDate: '2026-03-16' },
			{ title: 'Close the accounts', assignedUserId: 140003, statusCode: 'OPEN', dueDate: '2026-03-17' },
		]);
		expect(await tasks('employee')).toEqual([...before.own, steps[0]]);
		expect(await tasks('manager')).toEqual([...before.coordinated, steps[1]]);
	});

	it('is completed with its last task, and reopened with a task', async () => {
		const ids = (await tasksOf(3301)).map(({ taskId }) => Number(taskId));
		for (const id of ids) await move('hr', id, 'COMP');
		expect(await sandbox.control('GET', '/state/userWorkflows/3301')).toMatchObject({ status: 'C' });
		expect((await running('employee')).map(({ userworkflowId }) => userworkflowId)).not.toContain(3301);
		await move('hr', Number(ids[0]), 'INP');
		expect((await running('employee')).map(({ userworkflowId }) => userworkflowId)).toContain(3301);
	});

	it.each<[Owner, number, Record<string, number>, number, string]>([
		['hr', 7, {}, 404, 'Not Found'],
		['hr', 333, {}, 409, 'Error while assigning workflow'],
		['hr', 331, { assigneeUserId: 7 }, 401, 'Please fill the correct details'],
		['hr', 331, { coordinatorUserId: 7 }, 401, 'Please fill the correct details'],
		['employee', 331, {}, 403, "User doesn't have permission to assign workflow."],
		['manager', 331, { assigneeUserId: 140001 }, 403, "User doesn't have permission to assign workflow."],
	])('is rejected for %s: %p with %p', async (as, workflowId, wrong, status, message) => {
		const before = await sandbox.control('GET', '/state/userWorkflows');
		expect(await assign(workflowId, { ...people, ...wrong }, as)).toMatchObject({ status, json: { message } });
		expect(await sandbox.control('GET', '/state/userWorkflows')).toEqual(before);
	});

	it('that is running is visible to the users concerned', async () => {
		expect((await running('hr')).map(({ userworkflowId }) => userworkflowId)).toEqual([3301, 3303]);
		expect(await call(sandbox, 'GET /api/v3/userworkflows/7')).toMatchObject(notFound);
		expect((await call(sandbox, 'GET /api/v3/userworkflows/3302', { as: 'employee' })).status).toBe(403);
	});
});
