import { workflows } from '../company/work.mts';
import { taskFacts, userWorkflowFacts, workflowFacts } from '../records/work.mts';
import { created, ok, type Answer, type Call, type Handlers } from './call.mts';
import { forbidden, Refusal } from './refusal.mts';
import { teamOf } from './team.mts';

export const workflowHandlers: Handlers = {
	'GET /api/workflows': ({ query }) => {
		const status = query.text('status') ?? 'A';
		const found = workflows.filter((workflow) => workflow.status === status);
		return ok({ data: found.map(workflowFacts), message: 'Successful.' });
	},
	// Undocumented: which workflows belong to a user. Here: those that run for the user or that the user coordinates.
	'GET /api/v3/userworkflows': ({ company, caller }) => {
		const own = company.work.userWorkflows
			.list()
			.filter((running) => running.status === 'A' && concerns(running, caller.userId));
		return ok({ data: own.map((running) => userWorkflowFacts(company, running)), message: 'Successful.' });
	},
	'GET /api/v3/userworkflows/{userworkflowid}': (call) => {
		const { company, caller, params } = call;
		const running = company.work.userWorkflows.get(params.requiredNumber('userworkflowid'));
		if (running === undefined) throw new Refusal(404, 'Not Found').because('userworkflowid: no such workflow');
		if (!concerns(running, caller.userId) && !teamOf(call)(running.userId)) throw forbidden();
		return ok({ data: company.work.tasksOf(running.userWorkflowId).map(taskFacts), message: 'Successful.' });
	},
	'POST /api/v3/userworkflow/assign/{workflowId}': assignWorkflow,
};

function concerns({ userId, coordinatorUserId }: { userId: number; coordinatorUserId: number }, who: number): boolean {
	return userId === who || coordinatorUserId === who;
}

// Undocumented: who may assign workflows. Here: HR administrators, and managers to their direct reports.
function assignWorkflow(call: Call): Answer {
	const { query, params, company, caller, now } = call;
	const workflow = workflows.find(({ workflowId }) => workflowId === params.requiredNumber('workflowId'));
	if (workflow === undefined) throw new Refusal(404, 'Not Found').because('workflowId: no such workflow');
	const userId = query.requiredNumber('assigneeUserId');
	const coordinatorUserId = query.requiredNumber('coordinatorUserId');
	if (company.people.get(userId) === undefined || company.people.get(coordinatorUserId) === undefined)
		throw new Refusal(401, 'Please fill the correct details').because(
			'assigneeUserId or coordinatorUserId: no such user',
		);
	if (!teamOf(call)(userId)) throw new Refusal(403, "User doesn't have permission to assign workflow.");
	if (workflow.status !== 'A')
		throw new Refusal(409, 'Error while assigning workflow').because('workflowId: the workflow is not active');
	const comment = query.text('comment') ?? null;
	company.work.start(workflow, { userId, coordinatorUserId, comment, createUserId: caller.userId, createdAt: now });
	return created({ message: 'Workflow assigned successfully' });
}
