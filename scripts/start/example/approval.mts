import { z } from 'zod';
import type { SandboxView } from '../sandboxView.mts';
import type { RunResult } from '../server/workflows.mts';
import { expect, expectDocumented, itemOf } from './steps.mts';

const requestShape = z.object({
	id: z.number(),
	status: z.string(),
	startDate: z.string(),
	endDate: z.string(),
	hours: z.number(),
	policy: z.string(),
});
const waitingShape = requestShape.extend({ userId: z.number() });
const userShape = z.object({ id: z.number(), name: z.string(), email: z.string() });
const hoursShape = z.object({ remainingHours: z.number() });
const decisionShape = z.object({
	success: z.literal(true),
	status: z.literal('approved'),
	message: z.string().optional(),
});

/** What the example needs. */
export interface ApprovalRun {
	/** Runs the workflow. */
	readonly run: () => Promise<RunResult>;
	readonly sandbox: Pick<SandboxView, 'leaveRequestStatuses' | 'leaveRequestStatus' | 'requestCounts'>;
	/** Gets one line per step. */
	readonly say: (line: string) => void;
}

/**
 * Runs the workflow that approves a leave request, and compares every step with the sandbox's own data.
 * @throws Problem for the first wrong step
 */
export async function runApproval({ run, sandbox, say }: ApprovalRun): Promise<void> {
	const before = await sandbox.leaveRequestStatuses();
	const result = await run();

	const request = itemOf(result, 'Get Pending Leave Requests', waitingShape);
	const asked = request.hours;
	const days = `${request.startDate} to ${request.endDate}`;
	say(`  1. Listed: leave request ${request.id} is pending (${request.policy}, ${days}, ${asked} hours).`);
	expectStatus(before.get(request.id), 'WA', `before the run, for request ${request.id}`);

	const user = itemOf(result, 'Get User', userShape);
	expect(user.id === request.userId, `The workflow looked up user ${user.id}, not the user of the leave request.`);
	say(`  2. Looked up: the request is from ${user.name} (${user.email}, user ${user.id}).`);

	const { remainingHours } = itemOf(result, 'Get Remaining Hours', hoursShape);
	expect(
		remainingHours >= asked,
		`${remainingHours} hours are left, too few for ${asked}: the workflow did not decide.`,
	);
	say(`  3. Checked: ${remainingHours} hours are left, enough for ${asked}.`);

	const { message } = itemOf(result, 'Approve Leave Request', decisionShape);
	say(`  4. Approved: ClayHR answered "${message ?? 'done'}".`);

	const approved = itemOf(result, 'Only This Request', requestShape);
	expectStatus(approved.status, 'approved', `in the list of approved requests, for request ${approved.id}`);
	expect(approved.id === request.id, `Request ${approved.id} was read back, not ${request.id}.`);
	say(`  5. Read back: leave request ${approved.id} is among the approved ones.`);

	expectStatus(await sandbox.leaveRequestStatus(request.id), 'AP', `after the run, for request ${request.id}`);
	say(`  6. The sandbox confirms it: ${request.id} was WA (waiting) and is now AP (approved).`);
	const requests = await expectDocumented(sandbox);
	say(`  7. All ${requests} requests to the sandbox follow ClayHR's documentation.`);
}

function expectStatus(actual: string | undefined, wanted: string, when: string): void {
	expect(actual === wanted, `The status ${when}, is ${actual ?? 'unknown'} instead of ${wanted}.`);
}
