import { dayLength, dayNumber, isoDay } from './days.mts';
import { firstUserId } from './organization.mts';
import { isInitialUser, type CompanyPlan } from './population.mts';
import { Work, workflows } from './work.mts';

const hr = firstUserId;
const manager = firstUserId + 2;
const employee = firstUserId + 8;
const newcomer = firstUserId + 9;

/** Assigned workflows: [workflow, user, coordinator]. */
const running: readonly (readonly [number, number, number])[] = [
	[330, employee, hr],
	[331, newcomer, manager],
	[332, manager, hr],
];

/** Tasks without a workflow: [title, assignee, due in days]. */
const lines: readonly (readonly [string, number, number | null])[] = [
	['Read the travel policy', employee, 6],
	['Approve the budget', manager, 10],
	['Check the payroll', hr, 2],
	['Tidy the archive', hr, null],
];

/**
 * Creates a company's initial tasks and workflows.
 * @param plan the company's first day
 */
export function foundWork(plan: CompanyPlan): Work {
	const work = new Work();
	const today = dayNumber(plan.date);
	const createdAt = (today - 2) * dayLength + 9 * 3_600_000;
	for (const workflow of workflows)
		for (const [workflowId, userId, coordinatorUserId] of running)
			if (workflow.workflowId === workflowId && [userId, coordinatorUserId].every((id) => isInitialUser(plan, id)))
				work.start(workflow, { userId, coordinatorUserId, comment: null, createUserId: hr, createdAt });
	for (const [title, assignedUserId, days] of lines) {
		if (!isInitialUser(plan, assignedUserId)) continue;
		const dueDate = days === null ? null : isoDay(today + days);
		const values = { title, description: null, assignedUserId, createUserId: hr, dueDate, createdAt };
		work.addTask({ ...values, userWorkflowId: null });
	}
	const [first] = work.tasks.list();
	if (first !== undefined) work.move(first, 'INP', createdAt + dayLength);
	return work;
}
