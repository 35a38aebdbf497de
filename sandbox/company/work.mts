import { dayLength, dayOf } from './days.mts';
import { Table } from './table.mts';

/** A task. Days are yyyy-MM-dd. */
export interface Task {
	taskId: number;
	title: string;
	description: string | null;
	statusCode: TaskStatus;
	assignedUserId: number;
	createUserId: number;
	dueDate: string | null;
	/** The task's running workflow. */
	userWorkflowId: number | null;
	createdAt: number;
	changedAt: number;
}

/** Undocumented: the task status codes. Here: OPEN to do, INP in progress, COMP done. */
export const taskStatusCodes = ['OPEN', 'INP', 'COMP'] as const;
export type TaskStatus = (typeof taskStatusCodes)[number];

/** A step of a workflow: title, assignee, days after the start. */
type WorkflowStep = readonly [title: string, by: 'assignee' | 'coordinator', days: number];

/** A workflow that can be assigned. */
export interface Workflow {
	workflowId: number;
	name: string;
	description: string;
	/** A active, I inactive. */
	status: string;
	steps: readonly WorkflowStep[];
}

/** The workflows of each company. No call changes them. */
export const workflows: readonly Workflow[] = [
	workflow(330, 'First day', 'What has to be ready for somebody new', 'A', [
		['Order a laptop', 'coordinator', 3],
		['Sign the handbook', 'assignee', 5],
		['Have lunch with the team', 'assignee', 7],
	]),
	workflow(331, 'Last day', 'What has to be given back', 'A', [
		['Return the laptop', 'assignee', 14],
		['Close the accounts', 'coordinator', 15],
	]),
	workflow(332, 'Back from parental leave', 'A soft landing', 'A', [['Plan the first week', 'coordinator', 7]]),
	workflow(333, 'First day on paper', 'As it was done before', 'I', [['Fill in the form', 'assignee', 1]]),
];

function workflow(
	workflowId: number,
	name: string,
	description: string,
	status: string,
	steps: readonly WorkflowStep[],
): Workflow {
	return { workflowId, name, description, status, steps };
}

/** A workflow running for a user. */
export interface UserWorkflow {
	userWorkflowId: number;
	workflowId: number;
	userId: number;
	coordinatorUserId: number;
	comment: string | null;
	/** A running, C completed. */
	status: string;
	createUserId: number;
	createdAt: number;
}

/** The data for starting a workflow. */
export type WorkflowStart = Omit<UserWorkflow, 'userWorkflowId' | 'workflowId' | 'status'>;

/** A company's tasks and assigned workflows. */
export class Work {
	readonly tasks = new Table<Task>(7301);
	readonly userWorkflows = new Table<UserWorkflow>(3301);

	/**
	 * Starts a workflow; its steps become tasks.
	 * @param workflow the workflow
	 * @param running user, coordinator, starter and time
	 */
	start({ workflowId, description, steps }: Workflow, running: WorkflowStart): void {
		const { userId, coordinatorUserId, createUserId, createdAt } = running;
		const values = { workflowId, status: 'A', ...running };
		const { userWorkflowId } = this.userWorkflows.add((id) => ({ userWorkflowId: id, ...values }));
		for (const [title, by, days] of steps)
			this.addTask({
				title,
				description,
				assignedUserId: by === 'assignee' ? userId : coordinatorUserId,
				createUserId,
				dueDate: dayOf(createdAt + days * dayLength),
				userWorkflowId,
				createdAt,
			});
	}

	/** Adds an open task and returns it. */
	addTask(task: Omit<Task, 'taskId' | 'statusCode' | 'changedAt'>): Task {
		return this.tasks.add((taskId) => ({ taskId, statusCode: 'OPEN', changedAt: task.createdAt, ...task }));
	}

	/** Lists the tasks of an assigned workflow. */
	tasksOf(userWorkflowId: number): Task[] {
		return this.tasks.list().filter((task) => task.userWorkflowId === userWorkflowId);
	}

	/**
	 * Saves a task's new status. Completing its last task completes a workflow; reopening a task reopens it.
	 * @param task the task
	 * @param statusCode its new status
	 * @param now epoch milliseconds
	 */
	move(task: Task, statusCode: TaskStatus, now: number): void {
		this.tasks.save(task.taskId, { ...task, statusCode, changedAt: now });
		const running = task.userWorkflowId === null ? undefined : this.userWorkflows.get(task.userWorkflowId);
		if (running === undefined) return;
		const isCompleted = this.tasksOf(running.userWorkflowId).every((other) => other.statusCode === 'COMP');
		this.userWorkflows.save(running.userWorkflowId, { ...running, status: isCompleted ? 'C' : 'A' });
	}
}
