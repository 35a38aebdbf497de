import { z } from 'zod';
import type { SandboxView } from '../../sandboxView.mts';

const userShape = z.object({
	userId: z.number(),
	displayFullName: z.string(),
	email: z.string().nullable(),
	status: z.string(),
	departmentId: z.number().nullable(),
	startDate: z.string().nullable(),
});
const leaveShape = z.object({
	cardId: z.number(),
	userId: z.number(),
	date: z.string(),
	leaveEndDate: z.string(),
	status: z.string(),
	totalLeaveHours: z.number(),
});
const timesheetShape = z.object({ userId: z.number(), startDate: z.string(), endDate: z.string(), status: z.string() });
const timecardShape = z.object({ userId: z.number(), date: z.string(), elapsedSeconds: z.number().nullable() });
const itemShape = z.object({ itemId: z.number(), question: z.string() });
const formShape = z.object({ formId: z.number(), sections: z.array(z.object({ items: z.array(itemShape) })) });
const answerShape = z.object({ assignmentId: z.number(), itemId: z.number(), response: z.string() });
const candidateShape = z.object({ recruitId: z.number(), name: z.string().nullable() });
const applicationShape = z.object({ recruitId: z.number(), positionId: z.number(), funnelStatusId: z.number() });
const positionShape = z.object({ positionId: z.number(), name: z.string(), recruiterId: z.number().nullable() });
const assignedShape = z.object({ userId: z.number(), workflowId: z.number() });
const reportShape = z.object({ name: z.string(), userId: z.number(), amount: z.number(), status: z.string() });

/** All records of a collection of the sandbox. */
const all = async <Row,>(sandbox: SandboxView, collection: string, shape: z.ZodType<Row>): Promise<Row[]> =>
	sandbox.call('GET', `/_sandbox/state/${collection}?limit=1000000`, z.array(shape));

/** All users of the sandbox. */
export const usersOf = async (sandbox: SandboxView) => all(sandbox, 'users', userShape);

/** The active users of the sandbox. */
export const activeUsersOf = async (sandbox: SandboxView) =>
	(await usersOf(sandbox)).filter(({ status }) => status === 'A');

/** All leave requests of the sandbox. */
export const leaveRequestsOf = async (sandbox: SandboxView) => all(sandbox, 'leaveRequests', leaveShape);

/** All timesheets of the sandbox. */
export const timesheetsOf = async (sandbox: SandboxView) => all(sandbox, 'timesheets', timesheetShape);

/** All timecards of the sandbox. */
export const timecardsOf = async (sandbox: SandboxView) => all(sandbox, 'timecards', timecardShape);

/** All forms of the sandbox. */
export const formsOf = async (sandbox: SandboxView) => all(sandbox, 'forms', formShape);

/** All answers to forms of the sandbox. */
export const formResponsesOf = async (sandbox: SandboxView) => all(sandbox, 'formResponses', answerShape);

/** All candidates of the sandbox. */
export const candidatesOf = async (sandbox: SandboxView) => all(sandbox, 'candidates', candidateShape);

/** All applications of the sandbox's candidates. */
export const applicationsOf = async (sandbox: SandboxView) => all(sandbox, 'applications', applicationShape);

/** All positions of the sandbox. */
export const positionsOf = async (sandbox: SandboxView) => all(sandbox, 'positions', positionShape);

/** All workflows that are assigned to users of the sandbox. */
export const assignedWorkflowsOf = async (sandbox: SandboxView) => all(sandbox, 'userWorkflows', assignedShape);

/** All expense reports of the sandbox. */
export const expenseReportsOf = async (sandbox: SandboxView) => all(sandbox, 'expenseReports', reportShape);

/** Sends a call of ClayHR's API as the administrator. */
export const callClayHr = async (sandbox: SandboxView, method: 'GET' | 'POST', path: string, body?: unknown) =>
	sandbox.call(method, `/rm${path}`, z.unknown(), body);

/** Changes fields of a user, as the administrator. */
export const updateUser = async (sandbox: SandboxView, userId: number, changes: Readonly<Record<string, string>>) =>
	callClayHr(
		sandbox,
		'POST',
		`/api/user/update?${new URLSearchParams({ userId: String(userId), ...changes }).toString()}`,
	);
