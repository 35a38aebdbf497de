import { z } from 'zod';
import { expect, itemOf } from '../steps.mts';
import { assignedWorkflowsOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const eventShape = z.object({ id: z.number(), name: z.string() });
const mailShape = z.object({ toEmail: z.string().email(), subject: z.string(), text: z.string() });

/** A week before somebody starts, the checklist is assigned and the manager gets an email. */
export const firstDay: ReadyWorkflow = {
	file: 'first-day.json',
	start: 'When Somebody Starts Soon',
	otherServices: { 'Tell the Manager': {} },
	check: async ({ sandbox, run }) => {
		const result = await run();
		const { id, name } = itemOf(result, 'When Somebody Starts Soon', eventShape);
		const assigned = await assignedWorkflowsOf(sandbox);
		const hasChecklist = assigned.some(({ userId, workflowId }) => userId === id && workflowId === 330);
		expect(hasChecklist, `ClayHR has no checklist "First day" for ${name}.`);
		const { toEmail, subject, text } = itemOf(result, 'Tell the Manager', mailShape);
		expect(subject.startsWith(`${name} starts on `), `The subject is "${subject}".`);
		expect(!/undefined|null/.test(subject + text), `The text is "${text}".`);
		return `${name} has the checklist "First day", and ${toEmail} got "${subject}".`;
	},
};
