import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('task');

it('creates a task', async () => {
	const before = await bench.state('tasks');
	const [created] = await bench.records('create', {
		taskUserId: byId(140009),
		taskTitle: 'Order flowers',
		taskFields: { description: 'Red ones', dueDate: '2026-03-20T00:00:00' },
	});
	const added = (await bench.state('tasks')).slice(before.length);
	const sent = { title: 'Order flowers', description: 'Red ones', assignedUserId: 140009, dueDate: '2026-03-20' };
	expect(added).toMatchObject([{ ...sent, createUserId: 140001, statusCode: 'OPEN' }]);
	expect(created).toMatchObject({
		id: added[0]?.taskId,
		success: true,
		title: 'Order flowers',
		description: 'Red ones',
		userId: 140009,
		dueDate: '2026-03-20',
		status: 'open',
		statusCode: 'OPEN',
		message: 'Task created successfully.',
	});
});

it('creates a task per item', async () => {
	const parameters = { taskUserId: fromItem('who'), taskTitle: '={{ $json.what }}' };
	const items = await bench.items('create', parameters, [
		{ who: 140001, what: 'Call' },
		{ who: 140009, what: 'Write' },
	]);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	expect((await bench.state('tasks')).slice(-2)).toMatchObject([
		{ assignedUserId: 140001, title: 'Call', dueDate: null },
		{ assignedUserId: 140009, title: 'Write', dueDate: null },
	]);
});

it('gets a task with plain field names', async () => {
	const [task] = await bench.records('get', { taskId: byId(7301) });
	expect(task).toEqual({
		id: 7301,
		title: 'Order a laptop',
		status: 'in progress',
		statusCode: 'INP',
		dueDate: '2026-03-03',
		user: null,
		userId: 140001,
		description: 'What has to be ready for somebody new',
		type: null,
		typeCode: null,
		phase: null,
		createdAt: '2026-02-28',
	});
	const { error } = await bench.run('get', { taskId: byId(7) });
	expect(error?.message).toBe('Task 7: ClayHR did not find it (404: Not Found) [item 0]');
});

it("lists the tasks of the API key's user", async () => {
	const tasks = await bench.records('getAllOwn', { returnAll: true });
	const own = (await bench.state('tasks')).filter(({ assignedUserId }) => assignedUserId === 140001);
	expect(own.length).toBeGreaterThan(2);
	expect(tasks.map(({ id, statusCode }) => [id, statusCode])).toEqual(
		own.map(({ taskId, statusCode }) => [taskId, statusCode]),
	);
});

it('updates the status of each task', async () => {
	const parameters = { taskId: fromItem('task'), taskStatus: '={{ $json.status }}' };
	const items = await bench.items('updateStatus', parameters, [
		{ task: 7301, status: 'COMP' },
		{ task: 7302, status: 'INP' },
	]);
	expect(items.map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
		[{ id: 7301, success: true, status: 'completed', statusCode: 'COMP', message: 'Successful.' }, { item: 0 }],
		[{ id: 7302, success: true, status: 'in progress', statusCode: 'INP', message: 'Successful.' }, { item: 1 }],
	]);
	expect((await bench.state('tasks')).slice(0, 2)).toMatchObject([{ statusCode: 'COMP' }, { statusCode: 'INP' }]);
});
