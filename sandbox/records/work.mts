import type { Company } from '../company/company.mts';
import { dayOf } from '../company/days.mts';
import { companyId } from '../company/organization.mts';
import { workflows, type Task, type UserWorkflow, type Workflow } from '../company/work.mts';
import { Facts } from '../contract/facts.mts';

/** Facts about a task. */
export function taskFacts(task: Task): Facts {
	return new Facts({
		...task,
		taskUID: task.taskId,
		userId: task.assignedUserId,
		createts: dayOf(task.createdAt),
		launchts: task.createdAt,
		lastEdit: dayOf(task.changedAt),
		systemTask: 0,
	});
}

/** Facts about a workflow that can be assigned. */
export function workflowFacts({ workflowId, name, description, status }: Workflow): Facts {
	return new Facts({ workflowId, name, description, status, cid: companyId });
}

/** Facts about an assigned workflow. */
export function userWorkflowFacts({ people }: Company, running: UserWorkflow): Facts {
	const workflow = workflows.find(({ workflowId }) => workflowId === running.workflowId);
	return new Facts({
		...running,
		// Spelled as in the path of its tasks.
		userworkflowId: running.userWorkflowId,
		name: workflow?.name,
		userName: people.get(running.userId)?.displayFullName,
		coordinatorName: people.get(running.coordinatorUserId)?.displayFullName,
		createts: running.createdAt,
		cid: companyId,
	});
}
