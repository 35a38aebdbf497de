import { z } from 'zod';
import { expect, itemOf } from '../steps.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const eventShape = z.object({ id: z.number(), status: z.literal('waiting'), email: z.string() });
const questionShape = z.object({ message: z.string() });
const mailShape = z.object({ toEmail: z.string(), subject: z.string(), text: z.string() });

/** A question in chat decides a leave request, and the person gets an email. */
export const leaveApproval: ReadyWorkflow = {
	file: 'leave-approval-in-chat.json',
	start: 'When Leave Is Requested',
	otherServices: { 'Ask for a Decision': { 'data.approved': true }, 'Tell the Person': {} },
	check: async ({ sandbox, run }) => {
		const result = await run();
		const { id, email } = itemOf(result, 'When Leave Is Requested', eventShape);
		const { message } = itemOf(result, 'Ask for a Decision', questionShape);
		expect(
			/ asks for .+ from \d{4}-/.test(message) && !/undefined|null/.test(message),
			`The question is "${message}".`,
		);
		const status = await sandbox.leaveRequestStatus(id);
		expect(status === 'AP', `Leave request ${id} has the status ${status} after the approval.`);
		const mail = itemOf(result, 'Tell the Person', mailShape);
		expect(mail.toEmail === email, `The email goes to ${mail.toEmail}, not to ${email}.`);
		expect(mail.subject === 'Your leave request is approved', `The subject is "${mail.subject}".`);
		expect(!/undefined|null/.test(mail.text), `The text is "${mail.text}".`);
		return `"${message}" was answered with yes; ClayHR has approved request ${id}, and ${email} got an email.`;
	},
};
