import { byId, fromItem } from '../../support/locators.mts';
import { openResourceBench } from '../../support/resourceBench.mts';

const bench = openResourceBench('workflow');

it('assigns a workflow to each user, which creates tasks', async () => {
	const before = { running: await bench.state('userWorkflows'), tasks: await bench.state('tasks') };
	const items = await bench.items(
		'assign',
		{
			workflowId: byId(331),
			workflowUserId: fromItem('who'),
			workflowCoordinatorId: byId(140003),
			workflowFields: { comment: 'Thanks for all' },
		},
		[{ who: 140009 }, { who: 140010 }],
	);
	const answer = { success: true, workflowId: 331, message: 'Workflow assigned successfully' };
	expect(items.map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
		[{ ...answer, userId: 140009 }, { item: 0 }],
		[{ ...answer, userId: 140010 }, { item: 1 }],
	]);
	const started = (await bench.state('userWorkflows')).slice(before.running.length);
	expect(started).toMatchObject(
		[140009, 140010].map((userId) => ({
			workflowId: 331,
			userId,
			coordinatorUserId: 140003,
			comment: 'Thanks for all',
		})),
	);
	const tasks = (await bench.state('tasks')).slice(before.tasks.length);
	expect(tasks.map(({ userWorkflowId }) => userWorkflowId)).toEqual(
		started.flatMap(({ userWorkflowId }) => [userWorkflowId, userWorkflowId]),
	);
});

it("explains why a workflow can't be assigned", async () => {
	const parameters = { workflowId: byId(333), workflowUserId: byId(140009), workflowCoordinatorId: byId(140001) };
	const { error } = await bench.run('assign', parameters);
	expect(error?.message).toContain('Error while assigning workflow');
});

it('lists assignable workflows, or those with another status', async () => {
	expect((await bench.records('getAll')).map(({ id }) => id)).toEqual([330, 331, 332]);
	const inactive = await bench.records('getAll', { workflowFilters: { workflowStatus: 'I' } });
	expect(inactive).toEqual([
		{
			id: 333,
			name: 'First day on paper',
			description: 'As it was done before',
			status: 'inactive',
			statusCode: 'I',
		},
	]);
});

it("lists the assigned workflows of the API key's user", async () => {
	const running = await bench.records('getAllAssigned');
	const own = (await bench.state('userWorkflows')).filter(({ coordinatorUserId }) => coordinatorUserId === 140001);
	expect(running.map((one) => [one.id, one.workflowId, one.userId])).toEqual(
		own.map((one) => [one.userWorkflowId, one.workflowId, one.userId]),
	);
	expect(own).toHaveLength(2);
});

it('lists the tasks of an assigned workflow', async () => {
	const items = await bench.items('getAllTasks', { assignedWorkflowId: fromItem('flow') }, [
		{ flow: 3302 },
		{ flow: 3301 },
	]);
	const tasks = await bench.state('tasks');
	const expected = [3302, 3301].flatMap((flow, item) =>
		tasks
			.filter(({ userWorkflowId }) => userWorkflowId === flow)
			.map(({ taskId, title, statusCode }) => [taskId, title, statusCode, { item }]),
	);
	expect(expected).toHaveLength(5);
	expect(items.map(({ json, pairedItem }) => [json.id, json.title, json.statusCode, pairedItem])).toEqual(expected);
});
