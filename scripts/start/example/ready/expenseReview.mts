import { z } from 'zod';
import { expect, itemOf, itemsOf } from '../steps.mts';
import { activeUsersOf, expenseReportsOf } from './company.mts';
import type { ReadyWorkflow } from './readyWorkflow.mts';

const messageShape = z.object({ text: z.string() });

/** Large submitted reports go to finance one by one, the others as a summary. */
export const expenseReview: ReadyWorkflow = {
	file: 'expense-report-review.json',
	start: 'When You Click Execute',
	otherServices: { 'Ask Finance': {}, 'Send Summary': {} },
	check: async ({ sandbox, run }) => {
		const result = await run();
		const active = new Set((await activeUsersOf(sandbox)).map(({ userId }) => userId));
		const submitted = (await expenseReportsOf(sandbox)).filter(
			({ status, userId }) => status === 'SUB' && active.has(userId),
		);
		const large = submitted.filter(({ amount }) => amount >= 1000).map(({ name }) => name);
		const small = submitted.filter(({ amount }) => amount < 1000).map(({ name }) => name);
		const asked = itemsOf(result, 'Ask Finance', messageShape).map(({ text }) => text);
		const isAbout = (texts: readonly string[], names: readonly string[]) =>
			texts.length === names.length && names.every((name) => texts.some((text) => text.includes(name)));
		expect(isAbout(asked, large), `Finance was asked about "${asked.join('", "')}", not about ${large.join(', ')}.`);
		const [head = '', ...lines] = itemOf(result, 'Send Summary', messageShape).text.split('\n');
		expect(head === `Small expense reports: ${small.length}`, `The summary begins with "${head}".`);
		expect(isAbout(lines, small), `The summary lists "${lines.join('", "')}", not ${small.join(', ')}.`);
		expect(![...asked, ...lines].some((text) => /undefined|null/.test(text)), 'A message has an empty part.');
		return `${large.length} large reports went to finance one by one, ${small.length} small ones in a summary.`;
	},
};
