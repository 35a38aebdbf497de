import { z } from 'zod';
import { expect, itemOf } from '../steps.mts';
import { formResponsesOf, formsOf, usersOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const eventShape = z.object({ id: z.number(), userId: z.number(), formId: z.union([z.number(), z.string()]) });
const mailShape = z.object({ toEmail: z.string(), subject: z.string(), text: z.string() });

/** HR gets one email with all answers of a leaver. */
export const exitInterview: ReadyWorkflow = {
	file: 'exit-interview-digest.json',
	start: 'When an Exit Interview Is Answered',
	otherServices: { 'Tell HR': {} },
	check: async ({ sandbox, run }) => {
		const result = await run();
		const { id, userId, formId } = itemOf(result, 'When an Exit Interview Is Answered', eventShape);
		const { subject, text } = itemOf(result, 'Tell HR', mailShape);
		const leaver = (await usersOf(sandbox)).find((user) => user.userId === userId);
		expect(subject === `Exit interview of ${leaver?.displayFullName ?? ''}`, `The subject is "${subject}".`);

		const form = (await formsOf(sandbox)).find((one) => String(one.formId) === String(formId));
		const questions = new Map(
			form?.sections.flatMap(({ items }) => items).map(({ itemId, question }) => [itemId, question]),
		);
		const answers = (await formResponsesOf(sandbox))
			.filter(({ assignmentId }) => assignmentId === id)
			.map(({ itemId, response }) => `${questions.get(itemId) ?? ''}\n${response}`);
		const [head = '', ...blocks] = text.split('\n\n');
		expect(answers.length > 0 && blocks.join('|') === answers.join('|'), `The message is "${text}".`);
		const [who = '', manager = '', lastDay = ''] = head.split('\n');
		const isHead = who.startsWith(`${leaver?.displayFullName ?? ''}, `) && /^Manager: ./.test(manager);
		expect(
			isHead && /^Last day: ./.test(lastDay) && !/undefined|null/.test(head),
			`The message begins with "${head}".`,
		);
		return `HR got one message about ${who} with ${answers.length} answers.`;
	},
};
