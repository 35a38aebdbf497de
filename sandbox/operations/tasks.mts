import { taskStatusCodes, type Task } from '../company/work.mts';
import { taskFacts } from '../records/work.mts';
import { ok, type Answer, type Call, type Handlers } from './call.mts';
import { forbidden, invalid, Refusal } from './refusal.mts';
import { teamOf } from './team.mts';

export const taskHandlers: Handlers = {
	'POST /api/v3/task/add': createTask,
	'POST /api/v3/task/update/status': updateTaskStatus,
	'GET /api/v3/task/{taskid}': (call) => {
		const task = findTask(call, call.params.requiredNumber('taskid'));
		return ok({ data: taskFacts(task), message: 'Successful.' });
	},
	// Undocumented: whether completed tasks are listed. Here: they are.
	'GET /api/v3/tasks': ({ company, caller }) => {
		const own = company.work.tasks.list().filter(({ assignedUserId }) => assignedUserId === caller.userId);
		return ok({ data: own.map(taskFacts), message: 'Successful.' });
	},
};

/**
 * Finds a task that the API key's user can see and update. Undocumented: permissions. Here: the assignee, the creator, and
 * the assignee's manager or HR.
 * @throws Refusal if the task does not exist or the API key's user lacks permission
 */
function findTask(call: Call, taskId: number): Task {
	const { caller, company } = call;
	const task = company.work.tasks.get(taskId);
	if (task === undefined) throw new Refusal(404, 'Not Found').because('no such task');
	const { assignedUserId, createUserId } = task;
	if (![assignedUserId, createUserId].includes(caller.userId) && !teamOf(call)(assignedUserId)) throw forbidden();
	return task;
}

// Undocumented: possible assignees. Here: the API key's user and that user's team.
function createTask(call: Call): Answer {
	const { form, company, caller, now } = call;
	const assignedUserId = form.requiredNumber('assignedUserId');
	const dueDate = form.day('dueDate') ?? null;
	const refusal = new Refusal(409, 'Error while creating task.');
	const title = form.requiredText('title', refusal);
	if (company.people.get(assignedUserId) === undefined) throw refusal.because('assignedUserId: no such user');
	if (assignedUserId !== caller.userId && !teamOf(call)(assignedUserId)) throw forbidden();
	const description = form.text('description') ?? null;
	const values = { title, description, assignedUserId, createUserId: caller.userId, dueDate, createdAt: now };
	const task = company.work.addTask({ ...values, userWorkflowId: null });
	return ok({ message: 'Task created successfully.', TaskModel: taskFacts(task) });
}

// Undocumented: required parameters (here: task and status) and the effect of the others (here: none).
function updateTaskStatus(call: Call): Answer {
	const { query, company, now } = call;
	const task = findTask(call, query.number('taskId') ?? 0);
	const statusCode = taskStatusCodes.find((code) => code === query.text('statusCode'));
	if (statusCode === undefined) throw invalid().because('statusCode: unknown');
	company.work.move(task, statusCode, now);
	return ok({ message: 'Successful.' });
}
